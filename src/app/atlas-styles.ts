import { css } from 'lit';

/** The shell's rooms: the map fills the window, everything else lies quietly on top of it. */
export const atlasStyles = css`
  :host {
    display: block;
    position: fixed;
    inset: 0;
    overflow: hidden;
    background: var(--paper);
    color: var(--ink);
  }
  main,
  plan-map,
  static-map {
    position: absolute;
    inset: 0;
  }
  top-bar {
    position: absolute;
    top: 12px;
    left: 12px;
    z-index: 3;
  }
  layer-panel {
    position: absolute;
    top: 92px;
    left: 12px;
    z-index: 2;
    width: 288px;
    max-height: calc(100% - 92px - 96px);
  }
  map-controls {
    position: absolute;
    right: calc(var(--panel-width) + 14px);
    bottom: 44px;
    z-index: 2;
  }
  side-panel {
    position: absolute;
    top: 0;
    right: 0;
    bottom: 32px;
    width: var(--panel-width);
    z-index: 2;
  }
  status-line {
    position: absolute;
    left: 0;
    right: 0;
    bottom: 0;
    z-index: 4;
  }
  notice-bar {
    position: absolute;
    bottom: 48px;
    left: calc((100% - var(--panel-width) + 300px) / 2);
    translate: -50%;
    z-index: 5;
    max-width: min(560px, calc(100% - 24px));
  }
  .skip {
    position: absolute;
    left: 12px;
    top: -60px;
    z-index: 9;
    padding: 8px 14px;
    border: 1px solid var(--rule);
    background: var(--paper-raised);
    color: var(--link);
    font: inherit;
  }
  .skip:focus {
    top: 12px;
  }
  .message {
    display: grid;
    place-content: center;
    height: 100%;
    box-sizing: border-box;
    padding: 24px;
    overflow: auto;
    text-align: center;
  }
  .message h1 {
    margin: 0 0 8px;
    font: 600 1.6rem/1.4 var(--serif);
  }
  .message p {
    max-width: 46ch;
    margin: 0 auto 16px;
    color: var(--ink-soft);
  }
  .message ul {
    max-height: 40vh;
    max-width: 80ch;
    overflow: auto;
    text-align: start;
    font-size: var(--small);
    overflow-wrap: anywhere;
  }
  .message button {
    justify-self: center;
    min-height: 40px;
    padding: 0 20px;
    border: 1px solid var(--rule);
    border-radius: var(--radius);
    background: var(--paper-raised);
    color: var(--ink);
    font: inherit;
    cursor: pointer;
  }
  .message button:focus-visible,
  .skip:focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }

  @media (max-width: 1100px) {
    :host {
      --panel-width: 348px;
    }
    layer-panel {
      width: 248px;
    }
  }
  @media (max-width: 760px) {
    top-bar {
      top: 0;
      left: 0;
      right: 0;
    }
    layer-panel {
      top: 60px;
      left: 8px;
      width: auto;
      max-width: calc(100% - 72px);
      max-height: calc(62dvh - 110px);
    }
    side-panel {
      top: auto;
      left: 0;
      width: auto;
      bottom: 28px;
    }
    main:has(~ aside side-panel[raised]) map-controls {
      display: none;
    }
    map-controls {
      right: 8px;
      top: 60px;
      bottom: auto;
    }
    notice-bar {
      bottom: calc(38dvh + 36px);
      left: 50%;
      width: calc(100% - 24px);
    }
  }
  @media print {
    :host {
      position: static;
      overflow: visible;
    }
    header,
    main,
    .layers,
    notice-bar {
      display: none;
    }
    side-panel,
    status-line {
      position: static;
      width: auto;
    }
  }
`;
