import { css } from 'lit';
import { quietButton } from '../../ui/parts/quiet-button';

/** The comparison: quiet bars, differences and ranks in a softer tone. */
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
    ${quietButton}
    background: var(--paper-raised);
  }
  select {
    padding-inline: 8px;
    color: var(--ink);
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
    tbody {
      break-inside: avoid;
    }
    .fill,
    .swatch {
      print-color-adjust: exact;
    }
  }
`;
