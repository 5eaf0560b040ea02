import { css } from 'lit';

/** On paper the shell gives way to what the reader has open: the page, or the table. */
export const atlasPrintStyles = css`
  @media print {
    :host {
      overflow: visible;
    }
    header,
    main,
    .layers,
    .table,
    notice-bar,
    :host([paper]) status-line {
      display: none;
    }
    side-panel,
    status-line {
      position: static;
      width: auto;
    }
    /* An open table is what is printed. */
    :host([tabled]:not([paper])) {
      page: table;
    }
    :host([tabled]:not([paper])) .table {
      display: block;
      position: static;
      height: auto;
      border: 0;
    }
    :host([tabled]:not([paper])) aside {
      display: none;
    }
  }
`;
