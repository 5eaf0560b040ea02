import { css } from 'lit';

/** Phrases of the plan with their quotations and chips. */
export const phraseStyles = css`
  .phrase + .phrase {
    margin-top: 10px;
  }
  .quote {
    margin-top: 2px;
    color: var(--ink-soft);
    font-size: var(--small);
    line-height: 1.7;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 10px;
    margin-top: 4px;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    font-size: var(--small);
    line-height: 1.6;
  }
  .swatch {
    flex: none;
    width: 18px;
    height: 18px;
    border-radius: 3px;
    background: var(--industry);
    color: var(--on-industry);
    font: 700 0.6875rem / 18px var(--sans);
    text-align: center;
  }
  .chip a,
  .segment a {
    color: inherit;
    text-decoration-color: var(--rule);
  }
  .segment {
    padding: 0 7px;
    border: 1px solid var(--rule);
    border-radius: 9px;
    color: var(--ink-soft);
    font-size: 0.75rem;
    line-height: 1.6;
  }
`;
