import { css } from 'lit';

/** The dialog to share a view: a sheet over the map, on a phone the whole window. */
export const shareStyles = css`
  dialog {
    box-sizing: border-box;
    width: min(760px, 100vw - 32px);
    max-height: calc(100dvh - 32px);
    margin: auto;
    padding: 0;
    overflow: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--rule);
    border-radius: 10px;
    background: var(--paper);
    box-shadow: var(--shadow);
    color: var(--ink);
    font: var(--text) / 1.6 var(--sans);
  }
  dialog::backdrop {
    background: rgb(20 18 12 / 45%);
  }
  header {
    position: sticky;
    top: 0;
    z-index: 1;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    padding: 14px 16px 12px 24px;
    border-bottom: 1px solid var(--rule);
    background: var(--paper);
  }
  h2 {
    margin: 0;
    font: 700 1.25rem / 1.35 var(--serif);
  }
  h2 span {
    display: block;
    color: var(--ink-soft);
    font: 400 var(--small) / 1.5 var(--sans);
  }
  h3 {
    margin: 0 0 8px;
    font: 700 1.0625rem / 1.4 var(--serif);
  }
  section {
    padding: 18px 24px 20px;
  }
  section + section {
    border-top: 1px solid var(--rule);
  }
  p {
    margin: 0 0 10px;
    color: var(--ink-soft);
    font-size: var(--small);
  }
  .link {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 8px 28px;
    align-items: start;
  }
  .link > div > * + * {
    margin-top: 10px;
  }
  .code {
    width: 168px;
    text-align: center;
  }
  .code.large {
    grid-column: 1 / -1;
    width: min(100%, 100dvh - 300px);
    margin: 8px auto 0;
  }
  .code button {
    margin-top: 8px;
  }
  .cites {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 16px 24px;
  }
  h4 {
    margin: 0 0 6px;
    font: 600 var(--small) / 1.5 var(--sans);
  }
  .close {
    min-width: 40px;
    border: 0;
    color: var(--ink-soft);
  }
  .icon {
    display: block;
  }
  a {
    color: var(--link);
  }
  :focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
  @media (max-width: 640px) {
    dialog {
      width: 100vw;
      max-width: none;
      height: 100dvh;
      max-height: none;
      margin: 0;
      border: 0;
      border-radius: 0;
    }
    header {
      padding: 10px 8px 8px 16px;
    }
    section {
      padding: 16px 16px 18px;
    }
    .link,
    .cites {
      grid-template-columns: minmax(0, 1fr);
    }
    .code,
    .code.large {
      width: min(100%, 280px);
      margin: 8px auto 0;
    }
    .code.large {
      width: 100%;
    }
  }
`;
