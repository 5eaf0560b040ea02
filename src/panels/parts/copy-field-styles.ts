import { css } from 'lit';

/** The field with a text that the browser does not allow to copy, over what is below the button. */
export const copyFieldStyles = css`
  .failed {
    position: absolute;
    z-index: 5;
    inset: calc(100% + 6px) 0 auto auto;
    width: min(340px, calc(100vw - 24px));
    padding: 10px 12px 12px;
    border: 1px solid var(--rule);
    border-radius: var(--radius);
    background: var(--paper-raised);
    box-shadow: var(--shadow);
  }
  .failed p {
    margin: 0 0 6px;
  }
  .failed [readonly] {
    box-sizing: border-box;
    width: 100%;
    min-height: 32px;
    padding: 0 8px;
    border: 1px solid var(--rule);
    border-radius: 4px;
    background: var(--paper);
    color: var(--ink);
    font: inherit;
  }
`;
