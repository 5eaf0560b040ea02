import { css } from 'lit';

/** The candidates in their order, each with a number, and the banner of a list that came with a link. */
export const shortlistStyles = css`
  .lead {
    margin-top: 6px;
    color: var(--ink-soft);
    font-size: var(--small);
  }
  .counted {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    margin-top: 14px;
    font-size: var(--small);
  }
  .counted .buttons {
    margin: 0;
  }
  .list {
    margin-top: 8px;
    counter-reset: candidate;
  }
  .list > li {
    position: relative;
    padding: 14px 0 16px 36px;
    border-top: 1px solid var(--rule);
    counter-increment: candidate;
  }
  .list > li::before {
    position: absolute;
    top: 15px;
    left: 0;
    width: 24px;
    height: 24px;
    border-radius: 50%;
    background: var(--accent);
    color: var(--paper);
    font: 600 0.8125rem / 24px var(--sans);
    font-variant-numeric: tabular-nums;
    text-align: center;
    content: counter(candidate);
  }
  .list > li[data-hovered] {
    background: linear-gradient(to right, transparent, var(--paper-sunk) 36px);
  }
  .list > li[data-hovered]::before {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  .top {
    display: flex;
    align-items: flex-start;
    justify-content: space-between;
    gap: 8px;
  }
  .list h3 {
    margin: 0;
    font: 700 var(--text) / 1.6 var(--sans);
    font-variant-caps: normal;
    letter-spacing: 0;
  }
  .what {
    color: var(--ink-soft);
    font-size: var(--small);
    line-height: 1.6;
  }
  .list .chips {
    margin-top: 6px;
  }
  .list .geometry {
    margin-top: 6px;
  }
  note-field {
    margin-top: 8px;
  }
  .given {
    margin-top: 8px;
    padding: 6px 10px;
    border-radius: var(--radius);
    background: var(--paper-sunk);
    font-size: var(--small);
    white-space: pre-line;
  }
  .given .soft {
    display: block;
    font-size: 0.75rem;
  }
  .empty {
    margin-top: 20px;
  }
  .empty p + p {
    margin-top: 12px;
  }
`;
