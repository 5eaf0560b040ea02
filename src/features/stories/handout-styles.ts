import { css } from 'lit';

/** On the screen a button; on paper the handout, two chapters to a page of A4. */
export const handoutStyles = css`
  .buttons,
  .said {
    margin: 8px 0 0;
  }
  .said {
    color: var(--ink-soft);
    font-size: var(--small);
  }
  .handout {
    display: none;
  }
  @media print {
    .buttons,
    .said {
      display: none;
    }
    .handout {
      display: block;
      color: var(--ink);
      font: 9.5pt / 1.6 var(--sans);
    }
    h1,
    h2 {
      margin: 0;
      font-family: var(--serif);
      line-height: 1.3;
    }
    h1 {
      font-size: 15pt;
    }
    h2 {
      grid-column: 1 / -1;
      font-size: 12pt;
    }
    header p {
      margin: 0 0 3mm;
      color: var(--ink-soft);
      font-size: 8.5pt;
    }
    section {
      display: grid;
      grid-template-columns: 96mm 1fr;
      align-content: start;
      gap: 3mm 6mm;
      min-height: 92mm;
      padding-top: 3mm;
      border-top: 0.3mm solid var(--rule);
      break-inside: avoid;
    }
    section:nth-of-type(2n):not(:last-of-type) {
      break-after: page;
    }
    .number {
      margin-right: 3mm;
      color: var(--ink-soft);
      font: 8.5pt var(--sans);
      font-variant-numeric: tabular-nums;
    }
    figure {
      margin: 0;
    }
    handout-map {
      border: 0.2mm solid var(--rule);
    }
    figcaption,
    .sources {
      color: var(--ink-soft);
      font-size: 7pt;
      line-height: 1.5;
    }
    .text > :first-child {
      margin-top: 0;
    }
    .sources {
      grid-column: 1 / -1;
      columns: 2;
      column-gap: 6mm;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .sources li {
      break-inside: avoid;
    }
  }
`;
