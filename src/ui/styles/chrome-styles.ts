import { css } from 'lit';
import { srOnlyStyles } from './sr-only-styles';

/** What the controls around the map share: buttons, focus, words for screen readers only. */
export const chromeStyles = css`
  :host {
    box-sizing: border-box;
    color: var(--ink);
    font: var(--small) / 1.5 var(--sans);
  }
  :host(:lang(en)) {
    --sans: var(--sans-en);
    --serif: var(--serif-en);
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-width: 32px;
    min-height: 32px;
    margin: 0;
    padding: 0 8px;
    border: 1px solid transparent;
    border-radius: 4px;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  button:hover:not(:disabled) {
    background: var(--paper-sunk);
  }
  button:disabled {
    cursor: default;
    opacity: 0.4;
  }
  :focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 1px;
  }
  .icon {
    flex: none;
    display: block;
  }
  ${srOnlyStyles}
  @media (pointer: coarse) {
    button {
      min-width: 44px;
      min-height: 44px;
    }
  }
`;
