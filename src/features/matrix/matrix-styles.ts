import { css } from 'lit';

/** The grid, what it says in words, and the phrases of the open cell. */
export const matrixStyles = css`
  .lead {
    margin-top: 8px;
    color: var(--ink-soft);
    font-size: var(--small);
    line-height: 1.6;
  }
  .scroll {
    max-height: min(76dvh, 820px);
    margin: 14px -20px 0;
    border-block: 1px solid var(--rule);
    overflow: auto;
    overscroll-behavior: contain;
    scroll-padding: 210px 0 0 190px;
  }
  table {
    border-collapse: separate;
    border-spacing: 0;
    font-size: var(--small);
    line-height: 1.35;
  }
  th {
    font-weight: 400;
    text-align: start;
  }
  thead th,
  .corner {
    position: sticky;
    top: 0;
    z-index: 2;
    padding: 8px 2px 4px;
    border-bottom: 1px solid var(--ink-soft);
    background: var(--paper);
    vertical-align: bottom;
  }
  thead th {
    min-width: 26px;
    text-align: center;
  }
  thead th .name {
    display: block;
    /* Eleven Chinese characters, the longest name, in one line. */
    max-height: 152px;
    margin: 0 auto 4px;
    writing-mode: vertical-rl;
    text-align: start;
    overflow-wrap: break-word;
  }
  thead th .name:lang(en) {
    rotate: 180deg;
  }
  thead .swatch {
    display: block;
    margin: 0 auto;
  }
  th[data-open] {
    background: var(--accent-soft);
  }
  .count {
    color: var(--ink-soft);
    font-size: 0.6875rem;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  thead .count {
    display: block;
    margin-top: 2px;
  }
  th a {
    color: var(--ink);
    text-decoration-color: var(--rule);
  }
  .few table {
    width: 100%;
  }
  tbody th,
  .corner {
    position: sticky;
    left: 0;
    z-index: 1;
    box-sizing: border-box;
    width: 172px;
    min-width: 172px;
    padding: 3px 8px 3px 20px;
    border-inline-end: 1px solid var(--rule);
    background: var(--paper);
  }
  .corner {
    z-index: 3;
  }
  .line {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
  }
  tbody th,
  tbody td {
    border-bottom: 1px solid var(--rule);
  }
  tbody td {
    height: 30px;
    min-width: 30px;
    padding: 0;
    border-inline-end: 1px solid color-mix(in srgb, var(--rule) 50%, transparent);
    text-align: center;
    cursor: pointer;
  }
  tr[data-hovered] > *,
  tbody tr:hover > * {
    background: var(--paper-sunk);
  }
  tr[aria-current] > th {
    box-shadow: inset 4px 0 0 var(--accent);
    font-weight: 600;
  }
  td[aria-selected='true'] {
    outline: 2px solid var(--accent);
    outline-offset: -2px;
    /* Above its phrases, which lie over the page's foot. */
    scroll-margin-block-end: 47dvh;
  }
  td:focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: -2px;
  }
  .sentences {
    display: grid;
    gap: 4px;
    margin-top: 12px;
    font-size: var(--small);
    line-height: 1.65;
  }
  .derived-word {
    color: var(--derived);
    font-size: 0.75rem;
  }
  .note,
  article > details {
    margin-top: 10px;
    color: var(--ink-soft);
    font-size: 0.75rem;
    line-height: 1.6;
  }
  summary {
    min-height: 24px;
    cursor: pointer;
  }
  /* Sticks to the bottom of the page, not of the region that tells of it. */
  .live {
    display: contents;
  }
  .detail {
    position: sticky;
    bottom: 0;
    z-index: 4;
    box-sizing: border-box;
    max-height: 46dvh;
    margin: 0 -20px;
    padding: 12px 20px 16px;
    border-top: 2px solid var(--accent);
    background: var(--paper-raised);
    box-shadow: var(--shadow);
    overflow: auto;
  }
  .detail h3 {
    margin: 0 0 6px;
    padding-inline-end: 36px;
    font: 600 var(--text) / 1.5 var(--sans);
    font-variant-caps: normal;
    letter-spacing: 0;
  }
  .detail .close {
    float: right;
    display: grid;
    place-items: center;
    width: 32px;
    height: 32px;
    min-height: 0;
    margin: -4px -8px 0 0;
    padding: 0;
    border-color: transparent;
    color: var(--ink-soft);
  }
  .how {
    color: var(--accent);
    font-size: 0.75rem;
    font-weight: 600;
  }
  .phrases > li + li {
    margin-top: 10px;
  }
  @media (max-width: 760px) {
    .scroll {
      scroll-padding-left: 130px;
    }
    tbody th,
    .corner {
      width: 116px;
      min-width: 116px;
      padding-inline-start: 12px;
    }
  }
  @media print {
    .scroll {
      max-height: none;
      overflow: visible;
    }
    .detail {
      position: static;
      box-shadow: none;
    }
    .close {
      display: none;
    }
  }
`;
