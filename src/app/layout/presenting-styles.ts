import { css } from 'lit';

/** The shell while presenting: the map, and the line that says what the map is. */
export const presentingStyles = css`
  @media screen {
    :host([presenting]) :is(header, aside, .layers, .table, map-controls, embed-legend) {
      display: none;
    }
    :host([presenting]) notice-bar {
      left: 50%;
      bottom: calc(30cqh + 48px);
    }
  }
`;
