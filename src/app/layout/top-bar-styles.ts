import { css } from 'lit';

/** The title in two lines, without the other language's. */
const shortTitle = css`
  .other {
    display: none;
  }
  h1 {
    max-width: 4.2em;
    font-size: 1.0625rem;
    line-height: 1.2;
    white-space: normal;
  }
  h1:lang(en) {
    max-width: 5.4em;
    font-size: 1rem;
  }
`;

/** The bar: all of it in a row, less of it the less room the atlas has. */
export const topBarStyles = css`
  :host {
    display: block;
    border: 1px solid var(--rule);
    border-radius: var(--radius);
    background: var(--paper-raised);
    box-shadow: var(--shadow);
  }
  .bar {
    display: flex;
    align-items: center;
    gap: 22px;
    min-height: 62px;
    padding: 6px 8px 6px 16px;
  }
  .titles {
    flex: 1;
    min-width: 0;
  }
  h1,
  .other {
    display: block;
    overflow: hidden;
    margin: 0;
    font-family: var(--serif);
    line-height: 1.3;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  h1 {
    font-size: 1.3125rem;
    font-weight: 700;
  }
  h1:lang(zh) {
    letter-spacing: 0.08em;
  }
  .other {
    color: var(--ink-soft);
    font-size: var(--small);
  }
  .other:lang(en) {
    letter-spacing: 0.05em;
  }
  .other:lang(zh) {
    letter-spacing: 0.2em;
  }
  .tools,
  .languages {
    display: flex;
    flex: none;
    align-items: center;
  }
  .tools {
    gap: 2px;
  }
  .table[aria-pressed='true'] {
    background: var(--accent-soft);
    color: var(--accent);
  }
  @container (max-width: 1100px) {
    .words {
      display: none;
    }
    .bar {
      gap: 10px;
    }
    h1 {
      font-size: 1.1875rem;
    }
    .tools button {
      padding: 0 6px;
    }
  }
  @container (max-width: 830px) {
    .bar {
      gap: 6px;
    }
    h1 {
      font-size: 1.0625rem;
    }
    h1:lang(zh) {
      letter-spacing: 0.02em;
    }
  }
  .languages {
    margin-right: 4px;
    border: 1px solid var(--rule);
    border-radius: 5px;
  }
  .languages button {
    min-width: 44px;
    border: 0;
    border-radius: 4px;
    color: var(--ink-soft);
  }
  .languages button[aria-pressed='true'] {
    background: var(--accent);
    color: var(--paper-raised);
    font-weight: 600;
  }
  @container (max-width: 760px) {
    :host {
      border-width: 0 0 1px;
      border-radius: 0;
      background: var(--paper);
    }
    .bar {
      gap: 6px;
      min-height: 52px;
      padding: 3px 4px 3px 12px;
    }
    h1 {
      font-size: 1.125rem;
    }
    h1:lang(zh) {
      letter-spacing: 0.02em;
    }
    .other {
      font-size: 0.6875rem;
    }
    .tools {
      gap: 0;
    }
    .tools button {
      padding: 0 6px;
    }
  }
  @container (max-width: 480px) {
    ${shortTitle}
  }
  @media (pointer: coarse) {
    @container (max-width: 830px) {
      ${shortTitle}
    }
  }
  @container (max-width: 380px) {
    h1 {
      font-size: 0.9375rem;
    }
    .languages button {
      min-width: 36px;
      padding: 0 4px;
    }
  }
`;
