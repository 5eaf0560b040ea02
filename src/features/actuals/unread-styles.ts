import { css } from 'lit';

/** Rows that were not read: as they were pasted, with the reasons. */
export const unreadStyles = css`
  .unread > li {
    padding: 6px 0;
    border-top: 1px solid var(--rule);
    font-size: var(--small);
  }
  pre {
    overflow-x: auto;
    margin: 2px 0;
    padding: 4px 8px;
    border-radius: var(--radius);
    background: var(--paper-sunk);
    font: 0.75rem / 1.5 ui-monospace, Consolas, monospace, var(--sans-zh);
    tab-size: 12;
  }
  .reasons {
    color: var(--accent);
  }
`;
