import { css } from 'lit';

/** A box over the map that folds away under its heading. */
export const foldStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    overflow: hidden;
    border: 1px solid var(--rule);
    border-radius: var(--radius);
    background: var(--paper-raised);
    box-shadow: var(--shadow);
  }
  h2,
  ul,
  p {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  h2 {
    flex: none;
    font: inherit;
  }
  .head {
    justify-content: flex-start;
    gap: 8px;
    width: 100%;
    min-height: 40px;
    padding: 0 12px;
    border-radius: var(--radius);
    font: 700 var(--text) / 1.4 var(--serif);
  }
  .head span {
    flex: 1;
    min-width: 0;
    overflow: hidden;
    text-align: start;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  :focus-visible {
    outline-offset: -2px;
  }
  #rows {
    overflow-y: auto;
    overscroll-behavior: contain;
    border-top: 1px solid var(--rule);
  }
  #rows[hidden] {
    display: none;
  }
`;
