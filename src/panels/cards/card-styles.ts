import { css } from 'lit';

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
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
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

  .phrase + .phrase {
    margin-top: 10px;
  }
  .quote {
    margin-top: 2px;
    color: var(--ink-soft);
    font-size: var(--small);
    line-height: 1.7;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 10px;
    margin-top: 4px;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    font-size: var(--small);
    line-height: 1.6;
  }
  .swatch {
    flex: none;
    width: 18px;
    height: 18px;
    border-radius: 3px;
    background: var(--industry);
    color: var(--on-industry);
    font: 700 0.6875rem / 18px var(--sans);
    text-align: center;
  }
  .segment {
    padding: 0 7px;
    border: 1px solid var(--rule);
    border-radius: 9px;
    color: var(--ink-soft);
    font-size: 0.75rem;
    line-height: 1.6;
  }

  .rows > li {
    padding: 8px 0;
    border-top: 1px solid var(--rule);
  }
  .rows > li:first-child {
    padding-top: 0;
    border-top: 0;
  }
  .cities {
    counter-reset: city;
  }
  .cities > li {
    position: relative;
    padding: 0 0 16px 32px;
    counter-increment: city;
  }
  .cities > li::before {
    position: absolute;
    top: 2px;
    left: 0;
    width: 22px;
    height: 22px;
    border: 1px solid var(--accent);
    border-radius: 50%;
    color: var(--accent);
    font: 0.75rem / 22px var(--sans);
    text-align: center;
    content: counter(city);
  }
  .cities > li:not(:last-child)::after {
    position: absolute;
    top: 28px;
    bottom: 0;
    left: 11.5px;
    border-left: 1px solid var(--rule);
    content: '';
  }
  .cities h4 {
    margin: 0;
    font-size: var(--text);
  }
  .cities h4 .soft {
    margin-inline-start: 10px;
    font-size: var(--small);
    font-weight: 400;
  }
  .walk {
    display: flex;
    justify-content: space-between;
    gap: 16px;
    margin-top: 24px;
    padding-top: 12px;
    border-top: 1px solid var(--rule);
  }
  .walk .soft {
    display: block;
    font-size: 0.75rem;
  }
  .walk p:last-child:not(:first-child) {
    text-align: end;
  }

  details {
    margin-top: 2px;
  }
  summary {
    min-height: 24px;
    color: var(--ink-soft);
    font-size: var(--small);
    cursor: pointer;
  }
  summary h3 {
    display: inline;
    color: var(--ink);
  }
  .segments > div {
    padding: 4px 0;
    font-size: var(--small);
    line-height: 1.65;
  }
  .segments dt {
    font-weight: 600;
  }
  .segments dd {
    color: var(--ink-soft);
  }
  .tasks {
    padding-inline-start: 1.4em;
    list-style: decimal;
  }
  .directory {
    columns: 2;
    column-gap: 20px;
    font-size: var(--small);
  }
  .directory li {
    break-inside: avoid;
    padding: 2px 0;
  }
  @media print {
    section {
      break-inside: avoid-page;
    }
  }
`;
