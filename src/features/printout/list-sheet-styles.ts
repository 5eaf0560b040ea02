import { css } from 'lit';

/** What only the two pages of a shortlist have. */
export const listSheetStyles = css`
  .page > h2 {
    font-size: 2em;
  }
  .list-map {
    width: min(178mm, 50em);
    margin: 2mm auto;
  }
  .missing {
    color: var(--accent);
  }
  .candidates tbody {
    border-top: 1px solid var(--ink-soft);
  }
  .page .candidates th,
  .page .candidates td {
    padding: 0.35em 0.7em 0.35em 0;
    vertical-align: top;
  }
  .page .candidates thead th {
    white-space: normal;
    vertical-align: bottom;
  }
  .page .candidates thead th:nth-child(-n + 4),
  .page .candidates .words {
    text-align: start;
  }
  .page .candidates thead .of-host {
    border-bottom: 1px solid var(--rule);
    text-align: end;
  }
  .page .candidates :is(td, th):last-child {
    padding-inline-end: 0;
  }
  .candidates thead th:nth-child(2) {
    width: 25%;
  }
  .candidates thead th:nth-child(3) {
    width: 11%;
  }
  .candidates thead th:nth-child(4) {
    width: 24%;
  }
  .candidates .year,
  .candidates .rank {
    white-space: nowrap;
  }
  .candidates th .soft {
    display: block;
  }
  .candidates .unit {
    display: block;
    margin: 0;
  }
  .rank {
    display: inline-block;
    box-sizing: border-box;
    min-width: 1.6em;
    height: 1.6em;
    margin-inline-end: 0.5em;
    border-radius: 0.8em;
    background: var(--accent);
    color: #fff;
    font-size: 0.9em;
    font-weight: 700;
    line-height: 1.6em;
    text-align: center;
    print-color-adjust: exact;
  }
  td.rank {
    display: table-cell;
    width: 2.4em;
    height: auto;
    background: none;
    color: var(--accent);
    font-size: 1.1em;
    text-align: start;
  }
  .said-of {
    columns: 2;
    column-gap: 7mm;
  }
  .page .said-of .candidate {
    margin: 0 0 0.6em;
    padding: 0.4em 0 0;
  }
  .page .candidate h4 {
    margin: 0 0 0.2em;
    color: var(--ink);
    font-size: 1.04em;
    font-weight: 700;
  }
  .graded {
    display: grid;
    grid-template-columns: 4.6em 1fr;
    gap: 0 0.6em;
  }
  .graded:lang(zh-CN) {
    grid-template-columns: 4.4em 1fr;
  }
  .grade-word {
    color: var(--ink-soft);
    font-size: 0.92em;
  }
  .page .candidate .phrase + .phrase {
    margin-top: 0.1em;
  }
  .page .candidate .origin {
    display: none;
  }
  .page .candidate .left-out {
    margin: 0;
    color: var(--ink-soft);
    font-size: 0.92em;
  }
  .own {
    margin-top: 0.2em;
    padding: 0.15em 0.6em;
    border-inline-start: 2px solid var(--ink-soft);
    background: var(--paper-sunk);
    white-space: pre-line;
    print-color-adjust: exact;
  }
  .foot {
    display: flex;
    justify-content: space-between;
    gap: 6mm;
    margin-top: auto;
    padding-top: 1.5mm;
    border-top: 1px solid var(--ink);
    font-size: min(0.84em, 7.4pt);
  }
  @media screen {
    :host([narrow]:not([fitting])) .list-map {
      width: auto;
    }
    :host([narrow]:not([fitting])) .said-of {
      columns: 1;
    }
    :host([narrow]:not([fitting])) .table {
      overflow-x: auto;
    }
    :host([narrow]:not([fitting])) .candidates {
      min-width: 640px;
    }
  }
`;
