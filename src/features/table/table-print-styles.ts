import { css } from 'lit';

/** A table on paper: its whole width on one page, its head again on each, no row in two. */
export const tablePrintStyles = css`
  .heading {
    display: none;
  }
  @media print {
    :host {
      display: block;
      height: auto;
      container-type: normal;
    }
    .tools,
    .mark,
    .compare,
    thead .icon {
      display: none;
    }
    .scroll {
      overflow: visible;
    }
    table {
      width: 100%;
      min-width: 0;
      font-size: 7pt;
      line-height: 1.32;
    }
    .heading {
      display: block;
      margin: 0 0 3mm;
      font: 700 14pt / 1.4 var(--serif);
    }
    /* Browsers repeat only a head that is never in two. */
    thead {
      display: table-header-group;
      break-inside: avoid;
    }
    /* Once, at the end. */
    tfoot {
      display: table-row-group;
    }
    tr {
      break-inside: avoid;
    }
    thead th,
    th:first-child {
      position: static;
    }
    th,
    td {
      padding: 0.7mm 0.8mm;
    }
    tbody .number,
    tfoot .number,
    tbody th:lang(zh-CN) .row-name,
    .text:lang(zh-CN) {
      white-space: nowrap;
    }
    td .chip,
    td a {
      min-height: 0;
    }
    th:first-child,
    thead th:first-child {
      padding-inline-start: 0;
      border-inline-end: 0;
    }
    thead button,
    thead .number button {
      width: auto;
      min-width: 0;
      max-width: none;
      min-height: 0;
      padding: 0;
    }
    .figure {
      display: inline;
      min-height: 0;
      padding: 0;
      line-height: inherit;
    }
    .sign {
      display: none;
    }
    .below,
    .below span,
    .figure .absent,
    .absent {
      font-size: 6.4pt;
      white-space: normal;
    }
    .row-name {
      width: auto;
      min-width: 0;
      max-width: none;
      min-height: 0;
    }
    .text {
      min-width: 0;
      max-width: none;
    }
    .chips {
      flex-wrap: wrap;
      gap: 0.2mm 1.6mm;
      width: auto;
      min-width: 30mm;
    }
    .chip {
      gap: 0.6mm;
      font-size: 6pt;
      line-height: 1.2;
    }
    .chip .swatch {
      width: 1.5em;
      height: 1.5em;
      font-size: 5pt;
      line-height: 1.5em;
      print-color-adjust: exact;
    }
    [aria-current] > *,
    tfoot th,
    tfoot td {
      background: none;
    }
    [aria-current] th {
      box-shadow: none;
    }
  }
`;
