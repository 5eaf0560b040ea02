import { css } from 'lit';
import { srOnlyStyles } from '../../ui/styles/sr-only-styles';

/** The stage: readable from the last row, and nothing in the way of the map. */
export const stageStyles = css`
  :host {
    position: absolute;
    inset: 0;
    z-index: 6;
    color: var(--ink);
    font: 1rem / 1.6 var(--sans);
    pointer-events: none;
  }
  .stage {
    outline: none;
  }
  .stage:lang(en) {
    --sans: var(--sans-en);
    --serif: var(--serif-en);
    font-family: var(--sans);
  }
  ${srOnlyStyles}
  stage-legend {
    position: absolute;
    top: 20px;
    left: 20px;
    max-width: min(320px, 60cqw);
    pointer-events: auto;
  }
  /* The share of the height that \`presenting-padding.ts\` leaves free. */
  .caption {
    position: absolute;
    right: 0;
    bottom: 32px;
    left: 0;
    display: grid;
    grid-template-columns: minmax(0, 3fr) minmax(0, 7fr);
    gap: 8px clamp(24px, 4cqw, 72px);
    align-items: start;
    box-sizing: border-box;
    height: 30cqh;
    padding: clamp(14px, 2.4cqh, 32px) clamp(20px, 4cqw, 88px);
    overflow-y: auto;
    border-top: 1px solid var(--rule);
    background: color-mix(in srgb, var(--paper) 96%, transparent);
    box-shadow: var(--shadow);
    pointer-events: auto;
  }
  .kicker {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    margin: 0;
    color: var(--ink-soft);
    font-size: clamp(0.8125rem, 1cqw, 1.25rem);
  }
  .progress {
    font-variant-numeric: tabular-nums;
  }
  h1 {
    margin: 0.15em 0 0;
    font: 700 clamp(1.5rem, min(2.5cqw, 5cqh), 3.25rem) / 1.3 var(--serif);
    text-wrap: balance;
  }
  .text {
    font-size: clamp(1.0625rem, min(1.5cqw, 2.6cqh), 2rem);
    line-height: 1.6;
  }
  .text:lang(zh-CN) {
    font-size: clamp(1.0625rem, min(1.75cqw, 2.9cqh), 2.25rem);
    line-height: 1.75;
  }
  .text p {
    margin: 0;
  }
  .text p + p {
    margin-top: 0.5em;
  }
  progress {
    position: absolute;
    top: 0;
    left: 0;
    width: 100%;
    height: 4px;
    border: 0;
    background: none;
    color: var(--accent);
    appearance: none;
  }
  progress::-webkit-progress-bar {
    background: transparent;
  }
  progress::-webkit-progress-value {
    background: var(--accent);
    transition: width 0.3s;
  }
  progress::-moz-progress-bar {
    background: var(--accent);
  }
  .laser,
  .spotlight,
  .blank {
    position: absolute;
    inset: 0;
    z-index: 2;
  }
  .laser {
    background: radial-gradient(
      circle at var(--x, 50%) var(--y, 50%),
      #ff2a1a 0 7px,
      rgb(255 42 26 / 45%) 8px,
      transparent 20px
    );
  }
  .spotlight {
    background: radial-gradient(
      circle at var(--x, 50%) var(--y, 50%),
      transparent min(17cqh, 17cqw),
      rgb(0 0 0 / 66%) min(18.5cqh, 18.5cqw)
    );
  }
  .blank {
    z-index: 3;
    pointer-events: auto;
  }
  .black {
    background: #000;
  }
  .white {
    background: #fff;
  }
  .tools {
    position: absolute;
    top: 20px;
    right: 20px;
    z-index: 4;
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    justify-content: end;
    max-width: 70cqw;
    padding: 4px;
    border: 1px solid var(--rule);
    border-radius: var(--radius);
    background: var(--paper-raised);
    box-shadow: var(--shadow);
    opacity: 0;
    transition: opacity 0.2s;
    pointer-events: auto;
  }
  .tools[data-awake],
  .tools:focus-within {
    opacity: 1;
  }
  @media (hover: none) {
    .tools {
      opacity: 1;
    }
  }
  button {
    min-height: 36px;
    padding: 0 10px;
    border: 1px solid transparent;
    border-radius: 4px;
    background: none;
    color: var(--ink);
    font: 0.8125rem var(--sans);
    cursor: pointer;
  }
  button:hover {
    background: var(--paper-sunk);
  }
  button[aria-pressed='true'] {
    background: var(--accent);
    color: var(--paper);
  }
  :focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 1px;
  }
  kbd {
    display: inline-block;
    min-width: 1.4em;
    margin-inline-start: 6px;
    padding: 0 4px;
    border: 1px solid currentcolor;
    border-radius: 3px;
    font: 0.75rem / 1.5 var(--sans);
    text-align: center;
    opacity: 0.75;
  }
  .note {
    position: absolute;
    top: 76px;
    right: 20px;
    z-index: 4;
    max-width: 360px;
    margin: 0;
    padding: 10px 16px;
    border-inline-start: 3px solid var(--accent);
    background: var(--paper-raised);
    box-shadow: var(--shadow);
    font-size: 0.875rem;
  }
  @container (max-width: 760px) {
    /* Below the tools, as \`presenting-padding.ts\` has it. */
    stage-legend {
      top: 104px;
      left: 12px;
      font-size: 0.8125rem;
    }
    .caption {
      grid-template-columns: 1fr;
      bottom: 28px;
      padding: 12px 16px;
    }
    .tools {
      top: 12px;
      right: 12px;
      max-width: calc(100cqw - 24px);
      box-sizing: border-box;
    }
    .tools button {
      padding: 0 8px;
    }
    .tools kbd {
      display: none;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .tools,
    progress::-webkit-progress-value {
      transition: none;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
