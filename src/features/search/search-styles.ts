import { css } from 'lit';

/** The list below the search field. */
export const searchStyles = css`
  #list {
    padding-block: 4px;
  }
  #list:empty {
    display: none;
  }
  .heading {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 12px;
    padding: 8px 14px 2px;
    color: var(--ink-soft);
    font-size: 0.75rem;
    letter-spacing: 0.04em;
  }
  [role='group'] + [role='group'] {
    margin-top: 4px;
    border-top: 1px solid var(--rule);
  }
  [role='option'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr) fit-content(38%);
    gap: 0 12px;
    align-items: baseline;
    padding: 5px 14px 6px;
    border-inline-start: 3px solid transparent;
    cursor: pointer;
  }
  [role='option']:hover {
    background: var(--paper-sunk);
  }
  [role='option'][aria-selected='true'] {
    border-color: var(--accent);
    background: var(--paper-sunk);
  }
  .name {
    font-size: var(--text);
    font-weight: 600;
    line-height: 1.45;
    overflow-wrap: anywhere;
  }
  .kind {
    color: var(--ink-soft);
    font-size: 0.75rem;
    text-align: end;
    text-wrap: balance;
  }
  .also,
  .passage {
    grid-column: 1 / -1;
    line-height: 1.5;
  }
  .also {
    color: var(--ink-soft);
  }
  .passage {
    color: var(--ink);
  }
  .where {
    color: var(--ink-soft);
    font-size: 0.75rem;
    white-space: nowrap;
  }
  [lang='zh-CN'] {
    font-family: var(--sans-zh);
  }
  mark {
    border-radius: 2px;
    background: var(--accent-soft);
    color: var(--accent);
    font-weight: 700;
  }
  .match [role='option'] {
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    color: var(--link);
  }
  .match .name {
    font-weight: 400;
  }
  .help {
    padding: 12px 16px;
    color: var(--ink-soft);
  }
  .help p {
    margin: 0 0 4px;
  }
  .help .none {
    margin-bottom: 8px;
    color: var(--ink);
    font-size: var(--text);
  }
  .help ul {
    margin: 0;
    padding-inline-start: 1.2em;
  }
  .forget {
    display: flex;
    align-items: center;
    justify-content: space-between;
    margin: 0;
    padding: 2px 6px 2px 17px;
    border-top: 1px solid var(--rule);
    color: var(--ink-soft);
    font-size: 0.75rem;
  }
  .forget button {
    color: var(--link);
  }
`;
