import { css } from 'lit';

/** The atlas in a frame of another page: the map, and on it the card, the legend and one line. */
export const embedStyles = css`
  side-panel {
    top: 10px;
    right: 10px;
    bottom: 42px;
    left: auto;
    width: clamp(230px, 42cqw, 340px);
    border: 1px solid var(--rule);
    border-radius: 8px;
  }
  side-panel[sheet] {
    inset: auto 0 32px;
    width: auto;
    border-width: 1px 0 0;
  }
  /* A card leaves its upper corner free; other pages do not. */
  .close.over {
    position: absolute;
    top: 4px;
    right: 4px;
    z-index: 1;
  }
  .close {
    display: grid;
    flex: none;
    align-self: flex-end;
    place-content: center;
    width: 44px;
    height: 44px;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: var(--paper);
    color: var(--ink-soft);
    cursor: pointer;
  }
  .close:hover {
    color: var(--ink);
  }
  .close:focus-visible,
  status-line a:focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: -2px;
  }
  map-controls,
  :host([tabled]) map-controls {
    top: auto;
    right: 10px;
    bottom: 42px;
  }
  main:has(~ aside > side-panel:not([sheet])) map-controls {
    right: calc(clamp(230px, 42cqw, 340px) + 20px);
  }
  main:has(~ aside > side-panel[sheet]) map-controls {
    top: 10px;
    bottom: auto;
  }
  main:has(~ aside > side-panel[sheet][raised]) map-controls {
    display: none;
  }
  embed-legend {
    position: absolute;
    top: 10px;
    left: 10px;
    z-index: 1;
    width: max-content;
    max-width: min(200px, 100% - 76px);
    max-height: calc(100% - 100px);
  }
  status-line a {
    flex: none;
    padding: 4px 2px;
    color: var(--link);
  }
  notice-bar {
    bottom: 42px;
    left: 10px;
    width: auto;
    max-width: min(420px, calc(100% - 76px));
    translate: none;
  }
`;
