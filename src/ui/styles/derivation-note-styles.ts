import { css } from 'lit';

/** The formula and the inputs of a number that we computed. */
export const derivationNoteStyles = css`
  h4 {
    margin: 0 0 8px;
    color: var(--derived);
    font-size: inherit;
    font-weight: 600;
  }
  .formula {
    margin: 0 0 12px;
    padding: 8px 10px;
    border-radius: var(--radius);
    background: var(--paper-sunk);
    font-size: var(--text);
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }
  .inputs {
    margin: 0 0 4px;
    color: var(--ink-soft);
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  ul > li {
    display: flex;
    justify-content: space-between;
    gap: 12px;
    border-top: 1px solid var(--rule);
    padding: 2px 0;
  }
  .number {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
`;
