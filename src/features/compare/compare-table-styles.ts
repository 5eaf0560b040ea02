import { css } from 'lit';

/** The frame of the comparison: areas in columns of one width, a head and a first column that stay in sight. */
export const compareTableStyles = css`
  .scroll {
    margin: 0 -20px;
    overflow-x: auto;
    padding-inline-end: 12px;
    scroll-padding-left: 110px;
  }
  /* Columns of one width: the bars of a measure are as long as their numbers are large. */
  table {
    width: 100%;
    min-width: calc(108px + var(--columns) * 118px);
    table-layout: fixed;
    border-collapse: separate;
    border-spacing: 0;
    font-size: var(--small);
    line-height: 1.5;
  }
  th,
  td {
    padding: 6px 8px;
    border-bottom: 1px solid var(--rule);
    background: var(--paper);
    font-weight: 400;
    text-align: end;
    vertical-align: top;
  }
  tr > :first-child {
    position: sticky;
    left: 0;
    z-index: 1;
    width: 80px;
    padding-inline-start: 20px;
    border-inline-end: 1px solid var(--rule);
    color: var(--ink-soft);
    text-align: start;
  }
  thead th,
  thead td {
    border-bottom-color: var(--ink-soft);
    vertical-align: bottom;
  }
  thead a {
    font-weight: 600;
  }
  thead [data-hovered] {
    background: var(--paper-sunk);
  }
  .base {
    margin-inline-start: 4px;
    padding: 0 5px;
    border: 1px solid var(--rule);
    border-radius: 3px;
    color: var(--ink-soft);
    font-size: 0.75rem;
    white-space: nowrap;
  }
  .moves {
    display: flex;
    justify-content: end;
    margin-inline-end: -4px;
  }
  .moves button {
    display: grid;
    place-items: center;
    width: 26px;
    height: 26px;
    padding: 0;
    border: 0;
    border-radius: 4px;
    background: none;
    color: var(--ink-soft);
    cursor: pointer;
  }
  .moves button:hover:not(:disabled) {
    background: var(--paper-sunk);
    color: var(--ink);
  }
  .moves button:disabled {
    opacity: 0.3;
    cursor: default;
  }
  .moves .icon {
    width: 14px;
    height: 14px;
  }
  /* Where all columns fit, the head stays in sight; where they scroll sideways, it cannot: names are said again. */
  @media (min-width: 1200px) {
    .scroll {
      overflow: visible;
    }
    thead th,
    thead td {
      position: sticky;
      top: 0;
      z-index: 2;
    }
    thead tr > :first-child {
      z-index: 3;
    }
    .who {
      display: none;
    }
  }
  @media print {
    .scroll {
      margin: 0;
      padding: 0;
      overflow: visible;
    }
    table {
      min-width: 0;
      font-size: 0.6875rem;
    }
    th,
    td {
      padding: 3px 6px;
    }
    tr > :first-child,
    thead th {
      position: static;
    }
    tr > :first-child {
      padding-inline-start: 0;
    }
  }
`;
