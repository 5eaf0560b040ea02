import { css } from 'lit';

/** Lists on cards: rows, the walk through the six cities, details, the directory. */
export const listStyles = css`
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
`;
