import { css } from 'lit';
import { quietButton } from './quiet-button';

/** The head of a page: how many there are of what, and buttons to download, print, save, which are not printed. */
export const toolStyles = css`
  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    margin-top: 12px;
    font-size: var(--small);
    font-variant-numeric: tabular-nums;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-top: 12px;
  }
  .tools button,
  select {
    ${quietButton}
    font-size: var(--small);
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
