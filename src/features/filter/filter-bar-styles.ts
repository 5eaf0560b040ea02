import { css } from 'lit';

/** The filter's conditions as chips, its menu, and the legend of strengths. */
export const filterBarStyles = css`
  :host {
    display: grid;
    gap: 10px;
    padding: 10px 12px 12px;
  }
  :host([brief]) {
    padding: 4px 8px;
  }
  ul,
  p {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .note {
    color: var(--ink-soft);
    font-size: 0.75rem;
    line-height: 1.5;
  }
  .sentence {
    line-height: 1.5;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  :host([brief]) .chips {
    flex-wrap: nowrap;
    overflow-x: auto;
    scrollbar-width: none;
  }
  .chips li {
    display: flex;
    flex: none;
    align-items: center;
    max-width: 100%;
    border: 1px solid var(--rule);
    border-radius: 14px;
    background: var(--paper-sunk);
  }
  .chips .label {
    padding-inline-start: 10px;
    line-height: 1.3;
  }
  .chips .swatch {
    flex: none;
    width: 18px;
    height: 18px;
    margin-inline-start: 6px;
    border-radius: 3px;
    background: var(--industry);
    color: var(--on-industry);
    font: 700 0.6875rem / 18px var(--sans);
    text-align: center;
  }
  .chips .swatch + .label {
    padding-inline-start: 6px;
  }
  .chips button {
    min-width: 28px;
    min-height: 28px;
    padding: 0;
    border-radius: 14px;
  }
  .chips .icon {
    width: 12px;
    height: 12px;
  }
  .chips .clear {
    padding: 0 12px;
    border-color: var(--rule);
    color: var(--link);
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 12px;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    float: left;
    padding: 0;
    color: var(--ink-soft);
  }
  fieldset label {
    display: flex;
    align-items: center;
    gap: 5px;
    min-height: 28px;
    cursor: pointer;
  }
  input {
    width: 16px;
    height: 16px;
    margin: 0;
    accent-color: var(--accent);
  }
  .add span {
    display: block;
    color: var(--ink-soft);
    font-size: 0.75rem;
  }
  select {
    width: 100%;
    min-height: 32px;
    padding: 2px 8px;
    border: 1px solid var(--rule);
    border-radius: var(--radius);
    background: var(--paper-raised);
    color: var(--ink);
    font: inherit;
  }
  h3 {
    display: flex;
    justify-content: space-between;
    gap: 8px;
    margin: 0 0 4px;
    padding-top: 8px;
    border-top: 1px solid var(--rule);
    color: var(--ink-soft);
    font: inherit;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 24px;
  }
  .legend .swatch {
    flex: none;
  }
  .count {
    margin-inline-start: auto;
    font-variant-numeric: tabular-nums;
  }
  .legend .note {
    margin-top: 4px;
  }
  a {
    color: var(--link);
    line-height: 24px;
  }
  @media (pointer: coarse) {
    .chips button {
      min-width: 36px;
      min-height: 36px;
    }
    .chips li {
      border-radius: 18px;
    }
    fieldset label,
    select {
      min-height: 44px;
    }
  }
`;
