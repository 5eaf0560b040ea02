import { css } from 'lit';

/** Buttons, fields and choices inside the panels. */
export const formStyles = css`
  /* What a chosen file would change, before it is taken in. */
  .opened {
    margin-top: 12px;
    padding: 10px 14px;
    border: 1px solid var(--rule);
    border-radius: var(--radius);
    font-size: var(--small);
  }
  .opened h4 {
    margin-top: 0;
  }
  button,
  select,
  input,
  textarea {
    box-sizing: border-box;
    border: 1px solid var(--rule);
    border-radius: var(--radius);
    background: var(--paper-raised);
    color: var(--ink);
    font: inherit;
    font-size: var(--small);
  }
  button,
  select,
  input {
    min-height: 32px;
    padding: 2px 10px;
  }
  button {
    background: none;
    color: var(--link);
    cursor: pointer;
  }
  button:hover:not(:disabled) {
    border-color: var(--link);
  }
  button:disabled {
    border-color: var(--rule);
    color: var(--ink-soft);
    cursor: default;
    opacity: 0.6;
  }
  button.primary {
    border-color: var(--link);
    background: var(--link);
    color: var(--paper-raised);
    font-weight: 600;
  }
  textarea {
    width: 100%;
    padding: 8px 10px;
    resize: vertical;
  }
  ::placeholder {
    color: var(--ink-soft);
    opacity: 1;
  }
  [aria-invalid='true'] {
    border-color: var(--accent);
    outline: 1px solid var(--accent);
  }
  .fields,
  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 8px 12px;
    margin-top: 12px;
  }
  label > span {
    display: block;
    color: var(--ink-soft);
    font-size: 0.75rem;
  }
  label > select,
  label > input {
    width: 100%;
  }
  .soft {
    font-size: var(--small);
  }
  .said {
    margin-top: 8px;
    font-size: var(--small);
  }
  .said:empty {
    display: none;
  }
  .fault {
    margin-top: 12px;
    padding: 8px 12px;
    border-inline-start: 3px solid var(--accent);
    background: var(--accent-soft);
    font-size: var(--small);
  }
  @media (pointer: coarse) {
    button,
    select,
    input {
      min-height: 44px;
    }
  }
  @media print {
    button,
    textarea,
    .fields,
    .buttons {
      display: none;
    }
  }
`;
