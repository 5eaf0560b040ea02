import { css } from 'lit';

/** The search field: in the bar where there is room, otherwise a button that lays it over the bar. */
export const searchBoxStyles = css`
  .field {
    display: flex;
    align-items: center;
    gap: 6px;
    width: clamp(190px, 100cqw - 1196px, 300px);
    height: 36px;
    padding: 0 8px;
    border: 1px solid var(--rule);
    border-radius: 5px;
    background: var(--paper);
    color: var(--ink-soft);
  }
  .field:focus-within {
    border-color: var(--focus);
    outline: 1px solid var(--focus);
  }
  input {
    flex: 1;
    min-width: 0;
    height: 100%;
    padding: 0;
    border: 0;
    outline: 0;
    background: none;
    color: var(--ink);
    font: inherit;
    font-size: var(--text);
    text-overflow: ellipsis;
  }
  input:focus-visible {
    outline: 0;
  }
  ::placeholder {
    color: var(--ink-soft);
    font-size: var(--small);
    opacity: 1;
  }
  kbd {
    min-width: 20px;
    border: 1px solid var(--rule);
    border-radius: 4px;
    font: 0.75rem/18px var(--sans);
    text-align: center;
  }
  .field:focus-within kbd,
  .opener,
  .close {
    display: none;
  }
  .drop {
    position: fixed;
    inset: auto;
    overflow-y: auto;
    margin: 0;
    padding: 0;
    border: 1px solid var(--rule);
    border-radius: var(--radius);
    background: var(--paper-raised);
    box-shadow: var(--shadow);
    color: var(--ink);
    font: var(--small) / 1.5 var(--sans);
    overscroll-behavior: contain;
  }
  .drop:empty {
    display: none;
  }
  @container (max-width: 1359px) {
    .opener {
      display: inline-flex;
      padding: 0 6px;
    }
    .field {
      display: none;
    }
    :host([open]) .field {
      position: absolute;
      z-index: 1;
      inset: 0;
      display: flex;
      width: auto;
      height: auto;
      padding: 0 4px 0 14px;
      border: 0;
      border-radius: inherit;
      background: var(--paper-raised);
    }
    :host([open]) .field:focus-within {
      outline: 2px solid var(--focus);
      outline-offset: -2px;
    }
    .close {
      display: inline-flex;
    }
    kbd {
      display: none;
    }
    input {
      font-size: 1rem;
    }
  }
`;
