import { css } from 'lit';

/** Areas in columns: a head and a first column that stay in sight, quiet bars, differences in a softer tone. */
export const comparePanelStyles = css`
  .lead {
    margin-top: 8px;
    color: var(--ink-soft);
    font-size: var(--small);
    line-height: 1.6;
  }
  .suggestion {
    margin-top: 10px;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    margin: 12px 0;
    font-size: var(--small);
  }
  .tools label {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .tools button,
  select {
    min-height: 32px;
    padding: 2px 12px;
    border: 1px solid var(--rule);
    border-radius: var(--radius);
    background: var(--paper-raised);
    color: var(--link);
    font: inherit;
    cursor: pointer;
  }
  select {
    padding-inline: 8px;
    color: var(--ink);
  }
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
  .measure > th {
    padding-block: 10px 2px;
    border: 0;
    color: var(--ink);
    line-height: 1.4;
  }
  .measure > th > span {
    position: sticky;
    left: 20px;
  }
  .derived-word {
    color: var(--derived);
    font-size: 0.75rem;
  }
  .value {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 4px;
  }
  .value .figure {
    margin-inline: auto -4px;
  }
  .rank,
  .difference {
    color: var(--ink-soft);
    font-size: 0.75rem;
    white-space: nowrap;
  }
  .bar {
    display: block;
    width: 100%;
    height: 6px;
    margin: 1px 0 2px;
  }
  .track {
    fill: var(--paper-sunk);
  }
  .fill {
    fill: var(--ink-soft);
  }
  .zero {
    stroke: var(--ink);
    vector-effect: non-scaling-stroke;
  }
  .difference {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: 0 8px;
    font-variant-numeric: tabular-nums;
  }
  .list {
    text-align: start;
  }
  .list li + li {
    margin-top: 4px;
  }
  .list .chip {
    align-items: start;
    line-height: 18px;
  }
  .shared {
    display: table;
    margin-inline-start: 24px;
    padding: 0 4px;
    border: 1px solid var(--accent);
    border-radius: 3px;
    color: var(--accent);
    font-size: 0.6875rem;
    white-space: nowrap;
  }
  .who {
    color: var(--ink-soft);
    font-size: 0.75rem;
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
  @media (pointer: coarse) {
    .tools button,
    select,
    .moves button {
      min-width: 44px;
      min-height: 44px;
    }
    .moves {
      margin-inline: -8px;
    }
  }
  @media print {
    .tools,
    .moves,
    .who {
      display: none;
    }
    article {
      padding: 0;
    }
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
    tbody {
      break-inside: avoid;
    }
    .fill,
    .swatch {
      print-color-adjust: exact;
    }
  }
`;
