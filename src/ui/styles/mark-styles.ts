import { css } from 'lit';

/** The small button and the popover that the source mark and the derived mark share. */
export const markStyles = css`
  :host {
    font-family: var(--sans);
    font-weight: 400;
    white-space: nowrap;
  }
  sup {
    margin-inline-start: 1px;
    color: var(--ink-soft);
    font-size: 0.72em;
    font-weight: 400;
    line-height: 0;
    vertical-align: 0.4em;
  }
  .mark {
    position: relative;
    min-width: 24px;
    height: 24px;
    margin: -4px 0;
    padding: 0;
    border: 0;
    border-radius: 4px;
    background: none;
    color: var(--link);
    vertical-align: middle;
    cursor: pointer;
  }
  .mark:hover,
  .mark[aria-expanded='true'] {
    background: var(--accent-soft);
  }
  :focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 1px;
  }
  [popover] {
    position: fixed;
    inset: auto;
    left: var(--left, 0);
    top: var(--top, 0);
    box-sizing: border-box;
    width: min(360px, calc(100vw - 16px));
    max-height: min(70vh, 560px);
    overflow: auto;
    overscroll-behavior: contain;
    margin: 0;
    padding: 16px;
    border: 1px solid var(--rule);
    border-radius: var(--radius);
    background: var(--paper-raised);
    box-shadow: var(--shadow);
    color: var(--ink);
    font-size: var(--small);
    line-height: 1.6;
    text-align: start;
    text-wrap: wrap;
  }
  [popover]:not(.placed) {
    opacity: 0;
  }
  [popover]:focus-visible {
    outline-offset: -2px;
  }
  .close {
    float: right;
    width: 28px;
    height: 28px;
    margin: -8px -8px 0 4px;
    border: 0;
    border-radius: 4px;
    background: none;
    color: var(--ink-soft);
    font-size: 1.125rem;
    line-height: 1;
    cursor: pointer;
  }
  .close:hover {
    background: var(--paper-sunk);
    color: var(--ink);
  }
  @media (max-width: 480px) {
    [popover] {
      inset: auto 0 0;
      width: 100%;
      max-height: 75vh;
      padding: 20px 16px calc(20px + env(safe-area-inset-bottom));
      border-width: 1px 0 0;
      border-radius: 12px 12px 0 0;
    }
  }
  @media print {
    .mark {
      display: none;
    }
  }
`;
