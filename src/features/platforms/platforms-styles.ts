import { css } from 'lit';

/** What the comparison of platforms adds to that of areas: texts in columns, headings of groups. */
export const platformsStyles = css`
  .group > th {
    padding-block: 16px 4px;
    border-bottom-color: var(--ink-soft);
    color: var(--ink);
    font-weight: 700;
  }
  .group > th > span {
    position: sticky;
    left: 20px;
  }
  .group > th:first-child {
    border-inline-end: 0;
  }
  thead th,
  thead th + th {
    padding: 6px 8px;
    font-size: var(--small);
    text-align: start;
    white-space: normal;
  }
  .moves {
    justify-content: start;
    margin-inline: -6px 0;
  }
  .tools label {
    align-items: center;
  }
  .tools label > span {
    flex: none;
    font-size: var(--small);
  }
  .text .figure {
    padding-inline-start: 0;
  }
  .text {
    text-align: start;
    overflow-wrap: anywhere;
  }
  .text li + li {
    margin-top: 4px;
  }
  th .chip {
    align-items: start;
    line-height: 18px;
  }
  .difference-word {
    display: block;
    color: var(--ink-soft);
    font-size: 0.6875rem;
  }
  .difference-word[data-differs] {
    color: var(--accent);
  }
  .grade {
    color: var(--ink-soft);
    font-size: 0.75rem;
  }
  .text .shared {
    display: inline-block;
    margin: 0;
  }
  .text .soft {
    font-size: 0.75rem;
  }
`;
