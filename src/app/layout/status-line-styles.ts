import { css } from 'lit';

/** The line under the map, what it opens, and how it stands at the end of what is printed. */
export const statusLineStyles = css`
  :host {
    position: relative;
    display: block;
    container-type: inline-size;
    border-top: 1px solid var(--rule);
    background: var(--paper);
    color: var(--ink-soft);
    font-size: 0.75rem;
  }
  .line {
    display: flex;
    align-items: center;
    gap: 0 16px;
    min-height: 32px;
    padding: 0 6px 0 12px;
  }
  .line span {
    white-space: nowrap;
  }
  .review {
    color: var(--ink);
  }
  .draft {
    color: var(--accent);
    font-weight: 600;
  }
  .sources {
    flex: 1;
    overflow: hidden;
    text-align: end;
    text-overflow: ellipsis;
  }
  .sources span + span::before {
    content: ' · ';
  }
  button {
    flex: none;
    min-height: 28px;
    margin-left: auto;
    font-size: 0.75rem;
  }
  .panel {
    position: absolute;
    z-index: 20;
    right: 8px;
    bottom: calc(100% + 8px);
    overflow: auto;
    width: min(480px, calc(100cqw - 16px));
    max-height: min(70cqh, 560px);
    padding: 14px 18px 16px;
    border: 1px solid var(--rule);
    border-radius: var(--radius);
    background: var(--paper-raised);
    box-shadow: var(--shadow);
    color: var(--ink);
    font-size: var(--small);
    line-height: 1.65;
  }
  h2 {
    margin: 0 0 4px;
    font: 700 1.0625rem / 1.4 var(--serif);
  }
  p {
    margin: 8px 0 0;
  }
  ul {
    margin: 12px 0 0;
    padding: 10px 0 0;
    border-top: 1px solid var(--rule);
    color: var(--ink-soft);
    list-style: none;
  }
  @container (max-width: 1180px) {
    .sources {
      display: none;
    }
  }
  .words {
    display: contents;
  }
  .printed {
    display: none;
  }
  @container (max-width: 520px) {
    .line {
      gap: 0 5px;
      min-height: 28px;
      padding: 0 2px 0 10px;
      font-size: 0.6875rem;
    }
    .words {
      display: flex;
      flex: 1;
      flex-wrap: wrap;
      gap: 0 10px;
      line-height: 1.35;
    }
    .label {
      display: none;
    }
    button {
      min-height: 28px;
    }
  }
  @media print {
    :host {
      container-type: normal;
      margin-top: 4mm;
      padding-top: 2mm;
      break-inside: avoid;
      break-before: avoid;
      font-size: 7.5pt;
    }
    .line,
    .words {
      display: block;
      min-height: 0;
      padding: 0;
    }
    .line span {
      white-space: normal;
    }
    .words span + span::before {
      content: ' · ';
    }
    .sources {
      display: block;
      text-align: start;
    }
    .printed {
      display: block;
      margin: 0;
      overflow-wrap: anywhere;
    }
    button,
    offline-status,
    .panel {
      display: none;
    }
  }
`;
