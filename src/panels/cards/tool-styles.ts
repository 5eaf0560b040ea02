import { css } from 'lit';

/** Buttons of a page: download, print, save. Not printed. */
export const toolStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-top: 12px;
  }
  .tools button,
  select {
    min-height: 32px;
    padding: 2px 12px;
    border: 1px solid var(--rule);
    border-radius: var(--radius);
    background: none;
    color: var(--link);
    font: inherit;
    font-size: var(--small);
    cursor: pointer;
  }
  select {
    background: var(--paper);
    color: var(--ink);
  }
  @media (pointer: coarse) {
    .tools button,
    select {
      min-height: 44px;
    }
  }
  @media print {
    .tools {
      display: none;
    }
  }
`;
