import { css } from 'lit';

/** The page around the forms; it is for the screen alone. */
export const exportPageStyles = css`
  .lead {
    margin-top: 6px;
    color: var(--ink-soft);
    font-size: var(--small);
  }
  map-export-form,
  data-form {
    display: block;
  }
`;
