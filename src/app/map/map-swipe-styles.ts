import { css } from 'lit';

/** Two maps, a divider with a grip on it, and a caption at the top of either side. */
export const mapSwipeStyles = css`
  :host {
    display: block;
    position: relative;
    /* Where the divider stands from the left edge of whatever is as wide as the map. */
    --x: calc(var(--left) + (100% - var(--left) - var(--right)) * var(--at));
  }
  :host(:lang(en)) {
    --sans: var(--sans-en);
  }
  .right,
  .captions {
    position: absolute;
    inset: 0;
  }
  .right {
    clip-path: inset(0 0 0 var(--x));
  }
  .captions {
    top: calc(max(var(--top), 76px) + 12px);
    pointer-events: none;
  }
  .caption {
    position: absolute;
    display: flex;
    overflow: hidden;
  }
  .caption.before {
    left: var(--left);
    right: calc(100% - var(--x) + 12px);
    justify-content: flex-end;
    text-align: end;
  }
  .caption.after {
    left: calc(var(--x) + 12px);
    right: var(--right);
  }
  .caption p {
    flex: none;
    width: max-content;
    max-width: 300px;
    margin: 0;
    padding: 4px 10px;
    border-radius: 4px;
    background: var(--paper-raised);
    color: var(--ink);
    font: 600 var(--small) / 1.4 var(--sans);
  }
  .caption span {
    display: block;
    color: var(--ink-soft);
    font-size: 0.75rem;
    font-weight: 400;
  }
  .divider {
    position: absolute;
    inset: 0 auto 0 var(--x);
    width: 16px;
    translate: -50%;
    cursor: ew-resize;
    touch-action: none;
  }
  .divider::before {
    content: '';
    position: absolute;
    inset: 0 7px;
    background: var(--paper-raised);
    box-shadow: 0 0 0 1px var(--ink-soft);
  }
  .grip {
    position: absolute;
    left: clamp(var(--left) + 24px, var(--x), 100% - var(--right) - 24px);
    top: calc(var(--top) + (100% - var(--top) - var(--bottom)) / 2);
    display: grid;
    place-content: center;
    width: 44px;
    height: 44px;
    translate: -50% -50%;
    border: 1px solid var(--ink-soft);
    border-radius: 50%;
    background: var(--paper-raised);
    color: var(--ink);
    box-shadow: var(--shadow);
    cursor: ew-resize;
    touch-action: none;
  }
  .grip:focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
  svg {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  /* In less room panels lie over the top of the map. */
  @container (max-width: 1199px) {
    .captions {
      bottom: calc(var(--bottom) + 60px);
    }
    .caption {
      bottom: 0;
    }
    .caption.after {
      right: calc(var(--right) + 60px);
    }
  }
  @container (max-width: 760px) {
    .caption p {
      max-width: calc(50cqw - 92px);
      padding: 3px 8px;
      font-size: 0.75rem;
      line-height: 1.3;
    }
  }
`;
