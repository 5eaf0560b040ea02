import { css } from 'lit';

/** The table under the map: a head and a first column that stay in sight, numbers in columns. */
export const tablePanelStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    height: 100%;
    container-type: inline-size;
  }
  .scroll {
    flex: 1;
    min-height: 0;
    overflow: auto;
    overscroll-behavior: contain;
    scroll-padding: 88px 24px 12px 200px;
  }
  table {
    width: max-content;
    min-width: 100%;
    border-collapse: separate;
    border-spacing: 0;
    line-height: 20px;
  }
  th,
  td {
    padding: 2px 8px;
    border-bottom: 1px solid var(--rule);
    background: var(--paper);
    font-weight: 400;
    text-align: start;
    vertical-align: middle;
  }
  .number {
    text-align: end;
  }
  thead th {
    position: sticky;
    top: 0;
    z-index: 1;
    padding: 4px 2px 3px;
    border-bottom-color: var(--ink-soft);
    vertical-align: bottom;
  }
  thead button {
    flex-direction: column;
    align-items: start;
    justify-content: end;
    gap: 0;
    width: max-content;
    min-width: 100%;
    max-width: 10.4em;
    padding: 2px 6px;
    line-height: 1.35;
    text-align: inherit;
  }
  thead .number button {
    align-items: end;
    padding-inline-end: 13px;
  }
  .title {
    font-weight: 600;
  }
  thead .icon {
    display: inline-block;
    width: 13px;
    height: 13px;
    margin-inline-start: 2px;
    color: var(--accent);
    vertical-align: -2px;
  }
  .below {
    color: var(--ink-soft);
    font-size: 0.75rem;
  }
  .below span {
    white-space: nowrap;
  }
  .below span + span {
    margin-inline-start: 3px;
  }
  .derived-word {
    color: var(--derived);
  }
  th:first-child {
    position: sticky;
    left: 0;
    padding-inline-start: 12px;
    border-inline-end: 1px solid var(--rule);
  }
  thead th:first-child {
    z-index: 2;
    padding-inline-start: 6px;
  }
  .row-name {
    display: flex;
    align-items: center;
    gap: 6px;
    width: max-content;
    min-width: 8em;
    max-width: 24em;
    min-height: 24px;
  }
  a {
    color: var(--link);
    text-decoration: none;
  }
  a:hover {
    text-decoration: underline;
  }
  .feature {
    cursor: default;
  }
  [data-hovered] > * {
    background: var(--paper-sunk);
  }
  [aria-current] > * {
    background: var(--accent-soft);
  }
  [aria-current] a {
    color: var(--accent);
    font-weight: 600;
  }
  [aria-current] th {
    box-shadow: inset 3px 0 var(--accent);
  }
  tfoot th,
  tfoot td {
    background: var(--paper-sunk);
  }
  tfoot tr:first-child > * {
    border-top: 1px solid var(--ink-soft);
  }
  .text {
    min-width: 5em;
    max-width: 30em;
  }
  .absent,
  .none {
    color: var(--ink-soft);
    font-size: 0.75rem;
  }
  .none {
    position: sticky;
    left: 0;
    margin: 0;
    padding: 16px 12px;
    font-size: var(--small);
  }
  .compare {
    display: grid;
    place-items: center;
    min-width: 24px;
    min-height: 24px;
    margin-inline-start: -4px;
  }
  .mark {
    flex: none;
    min-width: 24px;
    min-height: 24px;
    justify-content: start;
    margin-block: -4px;
    padding: 0 3px;
    color: var(--link);
    vertical-align: middle;
  }
  .mark svg {
    width: 9px;
    height: 9px;
    fill: currentcolor;
  }
  .chips {
    align-items: center;
    flex-wrap: nowrap;
    width: max-content;
    margin: 0;
  }
  .chip {
    white-space: nowrap;
  }
  @container (max-width: 640px) {
    .row-name {
      width: 10.5em;
      min-width: 0;
    }
    .scroll {
      scroll-padding-left: 170px;
    }
  }
  @media (pointer: coarse) {
    .compare,
    .mark {
      min-width: 44px;
      min-height: 44px;
    }
  }
`;
