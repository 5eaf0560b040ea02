import { css } from 'lit';

/** The list of stories as cards. */
export const storiesStyles = css`
  .lead {
    margin-top: 6px;
    color: var(--ink-soft);
    font-size: var(--small);
  }
  .stories {
    display: grid;
    gap: 12px;
    margin-top: 16px;
    padding: 0;
    list-style: none;
  }
  .story {
    position: relative;
    padding: 14px 16px;
    border: 1px solid var(--rule);
    border-radius: var(--radius);
    background: var(--paper-raised);
    line-height: 1.6;
  }
  .story:hover {
    border-color: var(--link);
  }
  .story h3 {
    margin: 0;
    font: 700 1.1875rem / 1.45 var(--serif);
    font-variant-caps: normal;
    letter-spacing: 0;
  }
  .story h3 a {
    color: var(--ink);
    text-decoration: none;
  }
  .story h3 a::after {
    position: absolute;
    inset: 0;
    content: '';
  }
  .story h3 a:focus-visible {
    outline: none;
  }
  .story:has(h3 a:focus-visible) {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
  .story p {
    margin-top: 4px;
  }
  .count {
    display: flex;
    align-items: center;
    justify-content: space-between;
    color: var(--ink-soft);
    font-size: var(--small);
    font-variant-numeric: tabular-nums;
  }
  .count button {
    position: relative;
    z-index: 1;
  }
`;
