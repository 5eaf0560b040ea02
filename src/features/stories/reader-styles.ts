import { css } from 'lit';

/** A chapter to be read: large type, and where the reader is in the story. */
export const readerStyles = css`
  article {
    touch-action: pan-y;
  }
  .kicker {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 12px;
    justify-content: space-between;
    color: var(--ink-soft);
    font-size: var(--small);
  }
  .contents {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    margin-top: 10px;
  }
  .contents ol {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .contents a {
    display: grid;
    place-content: center;
    width: 28px;
    height: 28px;
    box-sizing: border-box;
    border: 1px solid var(--rule);
    border-radius: 50%;
    color: var(--ink-soft);
    font-size: 0.75rem;
    font-variant-numeric: tabular-nums;
    text-decoration: none;
  }
  .contents [data-read] a {
    border-color: var(--accent);
    color: var(--accent);
  }
  .contents [aria-current] a {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--paper);
    font-weight: 600;
  }
  .contents a:hover {
    border-color: var(--ink);
  }
  .progress {
    flex: none;
    color: var(--ink-soft);
    font-size: var(--small);
    font-variant-numeric: tabular-nums;
  }
  h2 {
    margin: 18px 0 0;
    font: 700 1.75rem / 1.35 var(--serif);
  }
  h2:lang(zh-CN) {
    letter-spacing: 0.04em;
  }
  .text {
    margin-top: 12px;
    font-size: 1.0625rem;
    line-height: 1.7;
  }
  .text:lang(zh-CN) {
    line-height: 1.95;
  }
  .text p + p {
    margin-top: 0.7em;
  }
  .text :is(ul, ol) {
    margin: 0.5em 0;
    padding-inline-start: 1.5em;
    list-style: disc;
  }
  .text ol {
    list-style: decimal;
  }
  .text h3 {
    margin: 1em 0 0.3em;
  }
  .text em {
    font-style: italic;
  }
  .text em:lang(zh-CN) {
    font-style: normal;
    text-emphasis: filled circle;
    text-emphasis-position: under right;
  }
  .text blockquote {
    margin: 0.6em 0;
    padding-inline-start: 14px;
    border-inline-start: 3px solid var(--rule);
    color: var(--ink-soft);
  }
  .exploring {
    margin-top: 16px;
    padding: 8px 14px;
    border-inline-start: 3px solid var(--link);
    background: var(--paper-sunk);
    font-size: var(--small);
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 18px;
  }
  .ways a {
    padding: 4px 0;
  }
  .ways a:first-child {
    font-weight: 600;
  }
  details {
    margin-top: 16px;
    font-size: var(--small);
  }
  summary {
    min-height: 24px;
    color: var(--link);
    cursor: pointer;
  }
  .sources {
    margin: 6px 0 0;
    padding: 0;
    list-style: none;
  }
  .sources li {
    padding: 5px 0;
    border-top: 1px solid var(--rule);
    line-height: 1.6;
    overflow-wrap: anywhere;
  }
  .where {
    color: var(--ink-soft);
  }
  .formula {
    font-variant-numeric: tabular-nums;
  }
  .turns {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 12px;
    margin-top: 20px;
    padding-top: 12px;
    border-top: 1px solid var(--rule);
  }
  .turn {
    display: flex;
    flex-direction: column;
    position: relative;
    padding: 4px 0;
  }
  .turn.next {
    text-align: end;
    align-items: end;
  }
  .turn a::after {
    position: absolute;
    inset: 0;
    content: '';
  }
  .turn a {
    padding: 2px 0;
    font-weight: 600;
  }
  .turn .word {
    color: var(--ink-soft);
    font-size: 0.75rem;
  }
  .tools {
    margin-top: 16px;
  }
  @media print {
    article:has(story-handout[ready]) > :not(story-handout) {
      display: none;
    }
  }
  @media (max-width: 760px) {
    h2 {
      margin-top: 12px;
      font-size: 1.5rem;
    }
  }
`;
