import { css } from 'lit';
import { srOnlyStyles } from './sr-only-styles';

/** The typography of cards: what people read. */
export const cardStyles = css`
  :host {
    display: block;
    color: var(--ink);
    font: var(--text) / 1.7 var(--sans);
    overflow-wrap: break-word;
  }
  article {
    padding: 20px 20px 40px;
  }
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  a {
    color: var(--link);
    text-decoration: underline;
    text-decoration-color: color-mix(in srgb, var(--link) 35%, transparent);
    text-underline-offset: 3px;
  }
  a:hover {
    text-decoration-color: currentcolor;
  }
  [lang='zh-CN'] {
    font-family: var(--sans-zh);
  }
  .other:lang(en) {
    font-family: var(--serif-en);
  }
  .other:lang(zh-CN) {
    font-family: var(--serif-zh);
  }
  :focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
    border-radius: 2px;
  }
  ${srOnlyStyles}
  .soft,
  .origin,
  .absent,
  .unit {
    color: var(--ink-soft);
  }
  .unit,
  .origin {
    font-size: 0.75rem;
    font-weight: 400;
  }

  .eyebrow {
    color: var(--ink-soft);
    font-size: var(--small);
    line-height: 1.5;
  }
  h2 {
    margin-top: 4px;
    font: 700 1.75rem / 1.3 var(--serif);
    outline: none;
    text-wrap: balance;
  }
  h2:lang(zh-CN) {
    word-break: keep-all;
    overflow-wrap: anywhere;
    text-wrap: wrap;
  }
  .other {
    color: var(--ink-soft);
    font-size: 1rem;
    line-height: 1.5;
  }
  .badge {
    display: inline-block;
    margin-inline-start: 8px;
    padding: 0 6px;
    border: 1px solid var(--accent);
    border-radius: 3px;
    color: var(--accent);
    font-size: 0.75rem;
    line-height: 1.5;
    white-space: nowrap;
  }
  .facts {
    display: grid;
    gap: 4px;
    margin-top: 14px;
    font-size: var(--small);
    line-height: 1.65;
  }
  .facts > div {
    display: grid;
    grid-template-columns: 5.5em 1fr;
    gap: 12px;
  }
  .facts dt {
    color: var(--ink-soft);
  }
  .geometry {
    margin-top: 12px;
    color: var(--ink-soft);
    font-size: 0.75rem;
    line-height: 1.6;
  }
  .card-tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    margin-top: 12px;
    font-size: var(--small);
  }
  .card-tools a {
    padding-block: 6px;
  }

  section {
    margin-top: 24px;
    padding-top: 16px;
    border-top: 1px solid var(--rule);
  }
  h3 {
    margin-bottom: 10px;
    font: 700 var(--text) / 1.5 var(--sans);
  }
  h3:lang(en) {
    font-variant-caps: all-small-caps;
    font-size: 1.0625rem;
    letter-spacing: 0.05em;
  }
  h4 {
    margin: 14px 0 4px;
    color: var(--ink-soft);
    font-size: var(--small);
    font-weight: 600;
    line-height: 1.6;
  }
  h3 + h4,
  h3 + .grade > h4 {
    margin-top: 0;
  }
  @media print {
    .card-tools {
      display: none;
    }
  }
`;
