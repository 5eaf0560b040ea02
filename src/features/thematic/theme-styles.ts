import { css } from 'lit';

/** The thematic panel: measure, drawing, year, legend, and how the classes are made. */
export const themeStyles = css`
  .head .icon:first-child {
    color: var(--accent);
  }
  #rows {
    display: grid;
    gap: 10px;
    padding: 10px 12px 12px;
  }
  #rows[hidden] {
    display: none;
  }
  #rows > * {
    min-width: 0;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 6px;
    margin-top: 2px;
  }
  .facts span:not(:last-child)::after {
    content: '·';
    margin-inline-start: 6px;
  }
  .segments {
    display: flex;
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 1px solid var(--rule);
    border-radius: 5px;
  }
  .segments label {
    position: relative;
    flex: 1;
    display: grid;
    place-content: center;
    min-height: 30px;
    cursor: pointer;
  }
  .segments label + label {
    border-inline-start: 1px solid var(--rule);
  }
  .segments input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .segments label:has(:checked) {
    background: var(--accent);
    color: var(--paper-raised);
    font-weight: 600;
  }
  .segments label:has(:focus-visible) {
    outline: 2px solid var(--focus);
    outline-offset: 1px;
  }
  .warning {
    display: flex;
    gap: 8px;
    padding: 8px 10px;
    border-radius: var(--radius);
    background: var(--accent-soft);
    font-size: 0.75rem;
    line-height: 1.5;
  }
  .warning .icon {
    color: var(--accent);
  }
  .warning button {
    display: inline;
    min-width: 0;
    min-height: 24px;
    padding: 0 2px;
    color: var(--link);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  h3 {
    display: flex;
    justify-content: space-between;
    gap: 8px;
    margin: 0 0 4px;
    padding-top: 8px;
    border-top: 1px solid var(--rule);
    font: inherit;
    color: var(--ink-soft);
  }
  .circles {
    display: block;
    margin-top: 6px;
    max-width: 100%;
    font-size: 12px;
    font-variant-numeric: tabular-nums;
  }
  .row {
    display: flex;
    align-items: center;
    gap: 10px;
    min-height: 26px;
  }
  summary {
    min-height: 28px;
    padding: 3px 0;
    color: var(--ink-soft);
    cursor: pointer;
  }
  .settings {
    display: grid;
    gap: 6px;
    padding-top: 4px;
  }
  .settings .field > span {
    min-width: 4em;
  }
  @media (pointer: coarse) {
    .segments label,
    summary {
      min-height: 44px;
    }
    summary {
      padding-top: 11px;
    }
  }
`;
