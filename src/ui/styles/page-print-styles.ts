import { css } from 'lit';

/** A page on paper: nothing stays folded, a heading stays with what it is above, and no row lies on two sheets. */
export const pagePrintStyles = css`
  @media print {
    article {
      padding: 0;
    }
    details::details-content {
      content-visibility: visible;
    }
    summary {
      list-style: none;
    }
    h2,
    h3,
    h4,
    summary {
      break-after: avoid;
    }
    li,
    tr,
    dl > div {
      break-inside: avoid;
    }
    thead {
      display: table-header-group;
      break-inside: avoid;
    }
  }
`;
