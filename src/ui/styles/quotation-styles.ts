import { css } from 'lit';

export const quotationStyles = css`
  blockquote {
    margin: 0 0 12px;
    color: var(--ink);
    font-family: var(--serif-zh);
    font-size: 1.0625rem;
    line-height: 1.7;
    overflow-wrap: anywhere;
  }
  .blank {
    margin: 0 0 12px;
    color: var(--ink-soft);
  }
  dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 4px 12px;
    margin: 0 0 12px;
    padding-top: 12px;
    border-top: 1px solid var(--rule);
  }
  dt {
    color: var(--ink-soft);
    white-space: nowrap;
  }
  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .status {
    display: inline-block;
    padding: 0 6px;
    border: 1px solid var(--accent);
    border-radius: 3px;
    color: var(--accent);
    font-size: 0.75rem;
    line-height: 1.5;
  }
  .issued {
    display: block;
    color: var(--ink-soft);
  }
`;
