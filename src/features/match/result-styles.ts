import { css } from 'lit';

/** Ranked candidates: rank at the left, points at the right, evidence between. */
export const resultStyles = css`
  .candidate {
    padding: 14px 0 12px;
    border-top: 1px solid var(--rule);
  }
  .candidate[data-hovered] {
    background: linear-gradient(var(--paper-sunk), var(--paper-sunk)) 0 0 / 4px 100% no-repeat;
    background-color: color-mix(in srgb, var(--paper-sunk) 45%, transparent);
  }
  .head {
    display: grid;
    grid-template-columns: 38px 1fr auto;
    align-items: baseline;
    gap: 0 8px;
  }
  .rank {
    color: var(--accent);
    font: 700 1.375rem / 1.2 var(--serif);
    font-variant-numeric: tabular-nums lining-nums;
  }
  .rank small {
    display: block;
    color: var(--ink-soft);
    font: 0.6875rem / 1.2 var(--sans);
  }
  .head h4 {
    margin: 0;
    font-size: 1rem;
  }
  .head .eyebrow {
    font-size: 0.75rem;
  }
  .score {
    font-weight: 700;
    font-variant-numeric: tabular-nums lining-nums;
    text-align: end;
    white-space: nowrap;
  }
  .lines,
  .unsaid,
  .keep {
    margin-inline-start: 46px;
  }
  .line {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 16px;
    margin-top: 8px;
    padding-top: 8px;
    border-top: 1px dotted var(--rule);
    font-size: var(--small);
    line-height: 1.6;
  }
  .calc {
    min-width: 0;
  }
  .times {
    color: var(--ink-soft);
    white-space: nowrap;
  }
  .times .number {
    color: var(--ink);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .points {
    min-width: 2em;
    font-weight: 600;
    font-variant-numeric: tabular-nums lining-nums;
    text-align: end;
  }
  .line .phrases {
    margin-top: 2px;
  }
  .line .words {
    font-size: var(--text);
    line-height: 1.6;
  }
  .line details .words {
    font-size: var(--small);
  }
  .finding {
    line-height: 1.7;
  }
  .unsaid {
    margin-top: 8px;
    color: var(--ink-soft);
    font-size: var(--small);
    line-height: 1.6;
  }
  .keep {
    margin-top: 8px;
    font-size: var(--small);
  }
  .rest {
    padding: 6px 0;
    border-top: 1px solid var(--rule);
  }
  .rest > .plain {
    padding: 2px 0 6px;
    font-size: var(--small);
  }
  .rest > .plain > li {
    padding: 2px 0;
  }
  .rest > .ranked > :first-child {
    border-top: 0;
  }
  .stability {
    margin: 4px 0 10px;
    padding: 8px 12px;
    border-inline-start: 3px solid var(--derived);
    background: var(--paper-sunk);
    font-size: var(--small);
    line-height: 1.6;
  }
  .stability h4 {
    margin: 0;
  }
  .stability li {
    padding-inline-start: 1em;
    text-indent: -1em;
  }
  .stability li::before {
    content: '· ';
  }
  .counting {
    margin-top: 20px;
    border-top: 1px solid var(--rule);
    padding-top: 8px;
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(170px, 1fr));
    gap: 4px 28px;
    margin-bottom: 8px;
  }
  .columns dl > div {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 12px;
    border-top: 1px solid var(--rule);
    font-size: var(--small);
    line-height: 1.7;
  }
  .columns dd {
    font-variant-numeric: tabular-nums;
  }
  @media (max-width: 600px) {
    .lines,
    .unsaid,
    .keep {
      margin-inline-start: 0;
    }
  }
  @media print {
    .keep,
    .wishes,
    .tools,
    .add,
    form {
      display: none;
    }
  }
`;
