import { css } from 'lit';

/** The static map's lettering, and the focus of its features. */
export const staticMapStyles = css`
  :host {
    display: block;
    position: relative;
    overflow: hidden;
    font-family: var(--sans);
  }
  :host(:lang(en)) {
    --sans: var(--sans-en);
    --serif: var(--serif-en);
  }
  svg {
    display: block;
    user-select: none;
    -webkit-user-select: none;
  }
  .feature,
  text[data-id] {
    cursor: pointer;
  }
  .feature:focus {
    outline: none;
  }
  .feature:focus-visible > .focus,
  .feature:focus-visible > g > .focus {
    stroke: var(--focus);
    stroke-width: 3px;
  }
  .area,
  .corridor,
  .belt,
  .neighbour {
    font-family: var(--serif);
  }
  .area,
  .value,
  .corridor,
  .ranked {
    font-weight: 700;
  }
  .city {
    font-weight: 500;
  }
`;
