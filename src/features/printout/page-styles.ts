import { css } from 'lit';

/** The small type of a printed page: what the cards set in sizes of the screen follows the page's own size. */
export const pageStyles = css`
  .page p,
  .page li,
  .page td,
  .page th {
    line-height: 1.42;
  }
  .page a {
    color: inherit;
    text-decoration: none;
  }
  .page .card-tools,
  .page .walk,
  .page section:has(> p > a[href*='page=audit']),
  .page > .body > [hidden] {
    display: none;
  }
  .page h2 {
    margin-top: 1px;
    font-size: 2.2em;
    line-height: 1.25;
  }
  .page .other {
    font-size: 1.15em;
  }
  .page .eyebrow {
    font-size: 1em;
  }
  .page .badge,
  .page .unit,
  .page .origin,
  .page .kind,
  .page .derived-word,
  .page .segment,
  .page .soft,
  .page thead th {
    font-size: 0.9em;
  }
  .page .facts {
    gap: 1px;
    margin-top: 0.7em;
    font-size: 1em;
    line-height: 1.42;
  }
  .page .facts > div {
    grid-template-columns: 5.6em 1fr;
    gap: 0.8em;
  }
  .page .geometry {
    margin-top: 0.6em;
    font-size: 0.94em;
    line-height: 1.42;
  }
  .page section {
    margin: 0 0 0.9em;
    padding: 0.6em 0 0;
    break-inside: auto;
  }
  .page h3 {
    margin-bottom: 0.35em;
    font-size: 1.1em;
    line-height: 1.35;
    break-after: avoid;
  }
  .page h4 {
    margin: 0.55em 0 0.1em;
    font-size: 0.96em;
    line-height: 1.4;
    break-after: avoid;
  }
  .page .phrase,
  .page .rows > li,
  .page .cities > li,
  .page table {
    break-inside: avoid;
  }
  .page .phrase + .phrase {
    margin-top: 0.35em;
  }
  .page .quote {
    margin-top: 0;
    font-size: 0.92em;
    line-height: 1.4;
  }
  .page .chips {
    gap: 1px 0.8em;
    margin-top: 0.15em;
  }
  .page .chip {
    gap: 0.35em;
    font-size: 0.94em;
    line-height: 1.5;
  }
  .page .swatch {
    width: 1.35em;
    height: 1.35em;
    border-radius: 2px;
    font-size: 0.8em;
    line-height: 1.35em;
    print-color-adjust: exact;
  }
  .page .segment {
    padding: 0 0.5em;
    line-height: 1.4;
  }
  .page .rows > li {
    padding: 0.35em 0;
  }
  .page .indicators,
  .page .areas {
    font-size: 1em;
  }
  .page .indicators {
    break-inside: auto;
  }
  .page tr {
    break-inside: avoid;
  }
  .page table + table {
    margin-top: 0.6em;
  }
  .page th,
  .page td {
    padding-block: 0.22em;
  }
  .page thead th {
    padding: 0 0 0.1em;
  }
  .page .more td {
    padding: 0 0 0.3em;
  }
  .page .bar {
    height: 0.45em;
    print-color-adjust: exact;
  }
  .page .derivations {
    margin-top: 0.1em;
    font-size: 0.94em;
  }
  .page .host {
    margin-top: 0.4em;
    padding: 0.4em 0.7em 0.1em;
    print-color-adjust: exact;
  }
  .page .cities > li {
    padding: 0 0 0.5em 2.2em;
  }
  .page .cities > li::before {
    top: 0;
    width: 1.5em;
    height: 1.5em;
    font-size: 0.9em;
    line-height: 1.5em;
  }
  .page .cities > li:not(:last-child)::after {
    display: none;
  }
  .page .cities h4 {
    font-size: 1em;
  }
  .page summary {
    min-height: 0;
    font-size: 0.94em;
    list-style: none;
  }
  .page .note {
    margin-top: 0.4em;
    padding: 0.3em 0.7em;
  }
  .page .tasks {
    padding-inline-start: 1.4em;
  }
`;
