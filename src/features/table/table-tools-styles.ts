import { css } from 'lit';

/** The tool bar above the table; in a narrow one it takes two lines. */
export const tableToolsStyles = css`
  .tools {
    position: relative;
    display: flex;
    flex: none;
    align-items: center;
    gap: 4px 12px;
    padding: 5px 8px 5px 12px;
    border-bottom: 1px solid var(--rule);
  }
  .subjects {
    display: flex;
    flex: none;
    border: 1px solid var(--rule);
    border-radius: 5px;
  }
  .subjects button {
    border: 0;
    color: var(--ink-soft);
  }
  .subjects [aria-pressed='true'] {
    background: var(--accent);
    color: var(--paper-raised);
    font-weight: 600;
  }
  .filter {
    flex: 0 1 190px;
    min-width: 90px;
  }
  input[type='search'] {
    width: 100%;
    min-height: 32px;
    padding: 0 8px;
    border: 1px solid var(--rule);
    border-radius: 4px;
    background: var(--paper-raised);
    color: var(--ink);
    font: inherit;
  }
  .count {
    color: var(--ink-soft);
    white-space: nowrap;
  }
  .count:empty {
    display: none;
  }
  .ways {
    display: flex;
    flex: none;
    align-items: center;
    gap: 2px;
    margin-inline-start: auto;
    color: var(--link);
  }
  .ways .icon {
    width: 16px;
    height: 16px;
  }
  .shut {
    color: var(--ink-soft);
  }
  @container (max-width: 640px) {
    .tools {
      display: grid;
      grid-template-columns: minmax(84px, 1fr) auto auto;
      gap: 4px 6px;
      padding: 6px 4px 4px 10px;
    }
    .subjects {
      grid-area: 1 / 1 / auto / 3;
      justify-self: start;
    }
    .shut {
      grid-area: 1 / 3;
    }
    .count {
      grid-column: 1 / -1;
    }
    .ways {
      grid-area: 2 / 2 / auto / 4;
      justify-content: end;
      min-width: 0;
      overflow-x: auto;
    }
    .ways > button {
      padding: 0 5px;
      white-space: nowrap;
    }
    .ways > button:not(.compared) .icon {
      display: none;
    }
  }
`;
