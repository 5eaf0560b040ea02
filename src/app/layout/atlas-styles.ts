import { type CSSResultGroup, css } from 'lit';
import { atlasPrintStyles } from './atlas-print-styles';
import { presentingStyles } from './presenting-styles';

/**
 * The shell's rooms: the map fills the atlas, everything else lies quietly on top of it. Whoever is around them (the page's
 * host, or the box in an embedded one) is a container, whose size they ask for: the window may be another.
 */
const shellStyles = css`
  :host {
    display: block;
    overflow: hidden;
    background: var(--paper);
    color: var(--ink);
  }
  main,
  map-swipe,
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
  .layers {
    position: absolute;
    top: 92px;
    left: 12px;
    z-index: 2;
    display: flex;
    flex-direction: column;
    align-items: stretch;
    gap: 8px;
    width: 288px;
    --room: calc(100cqh - 92px - 96px);
    max-height: var(--room);
    pointer-events: none;
  }
  .layers > * {
    flex: 0 1 auto;
    min-height: 42px;
    pointer-events: auto;
  }
  /* The layers give way first. */
  .layers > layer-panel {
    flex: 0 100 auto;
  }
  .table {
    position: absolute;
    left: 0;
    right: var(--panel-width);
    bottom: 32px;
    height: 36%;
    z-index: 3;
    border-top: 1px solid var(--rule);
    background: var(--paper);
    box-shadow: var(--shadow);
  }
  :host([tabled]) .layers {
    --room: calc(64cqh - 92px - 40px);
  }
  :host([tabled]) map-controls {
    bottom: calc(36% + 44px);
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
    z-index: 5;
  }
  notice-bar {
    position: absolute;
    bottom: 48px;
    left: calc((100% - var(--panel-width) + 300px) / 2);
    translate: -50%;
    z-index: 4;
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
    max-height: 40cqh;
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

  @container (min-width: 1200px) {
    :host([wide]) :is(main, section, aside, notice-bar) {
      --panel-width: min(620px, 42cqw);
    }
  }
  @container (max-width: 1199px) {
    :is(main, section, aside, notice-bar) {
      --panel-width: 348px;
    }
    .layers {
      width: 248px;
    }
  }
  @container (max-width: 760px) {
    top-bar {
      top: 0;
      left: 0;
      right: 0;
    }
    .layers {
      top: 60px;
      left: 8px;
      width: auto;
      max-width: calc(100% - 72px);
      flex-flow: row wrap;
      align-items: flex-start;
    }
    .layers > * {
      flex: 0 1 auto;
      max-height: calc(62cqh - 110px);
    }
    thematic-panel[opened],
    filter-fold:is([opened], [active]) {
      flex: 1 0 100%;
    }
    filter-fold:not([opened]) {
      order: 1;
    }
    thematic-panel[opened] ~ :is(layer-panel, filter-fold),
    .layers:has(> filter-fold[opened]) > :is(thematic-panel, layer-panel) {
      display: none;
    }
    .table {
      right: 0;
      bottom: 28px;
      height: 56%;
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
      bottom: calc(38cqh + 36px);
      left: 50%;
      width: calc(100% - 24px);
    }
  }
`;

export const atlasStyles: CSSResultGroup = [shellStyles, atlasPrintStyles, presentingStyles];
