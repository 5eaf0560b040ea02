import { css } from 'lit';

/** The dialog with all keys of presenter mode. */
export const keyListStyles = css`
  dialog {
    padding: 22px 30px 26px;
    border: 1px solid var(--rule);
    border-radius: var(--radius);
    background: var(--paper);
    color: var(--ink);
    box-shadow: var(--shadow);
    font: 1rem / 1.6 var(--sans);
    pointer-events: auto;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  dialog h2 {
    margin: 0 0 10px;
    font: 700 1.375rem / 1.4 var(--serif);
  }
  dialog button {
    border-color: var(--rule);
    color: var(--link);
  }
  dl {
    margin: 0 0 14px;
  }
  dl > div {
    display: grid;
    grid-template-columns: 10.5em 1fr;
    gap: 16px;
    align-items: baseline;
    padding: 4px 0;
    border-top: 1px solid var(--rule);
  }
  dd {
    margin: 0;
  }
  dt kbd:first-child {
    margin-inline-start: 0;
  }
  dt kbd {
    margin-inline-start: 2px;
    opacity: 1;
  }
`;
