import { css } from 'lit';

/** The table under the map: a quiet tool bar, a head and a first column that stay in sight. */
export const tablePanelStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    height: 100%;
    container-type: inline-size;
  }
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .tools {
    position: relative;
    display: flex;
    flex: none;
    align-items: center;
    gap: 4px 12px;
    padding: 5px 8px 5px 12px;
    border-bottom: 1px solid var(--rule);
  }
  .subjects {
    display: flex;
    flex: none;
    border: 1px solid var(--rule);
    border-radius: 5px;
  }
  .subjects button {
    border: 0;
    color: var(--ink-soft);
  }
  .subjects [aria-pressed='true'] {
    background: var(--accent);
    color: var(--paper-raised);
    font-weight: 600;
  }
  .filter {
    flex: 0 1 190px;
    min-width: 90px;
  }
  input[type='search'] {
    width: 100%;
    min-height: 32px;
    padding: 0 8px;
    border: 1px solid var(--rule);
    border-radius: 4px;
    background: var(--paper-raised);
    color: var(--ink);
    font: inherit;
  }
  .count {
    color: var(--ink-soft);
    white-space: nowrap;
  }
  .count:empty {
    display: none;
  }
  .ways {
    display: flex;
    flex: none;
    align-items: center;
    gap: 2px;
    margin-inline-start: auto;
    color: var(--link);
  }
  .ways .icon {
    width: 16px;
    height: 16px;
  }
  .shut {
    color: var(--ink-soft);
  }
  .scroll {
    flex: 1;
    min-height: 0;
    overflow: auto;
    overscroll-behavior: contain;
    scroll-padding: 60px 24px 12px 200px;
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
    display: flex;
    align-items: center;
    gap: 2px 10px;
    width: max-content;
    max-width: 44em;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    white-space: nowrap;
  }
  .swatch {
    flex: none;
    width: 16px;
    height: 16px;
    border-radius: 3px;
    background: var(--industry);
    color: var(--on-industry);
    font: 700 0.625rem / 16px var(--sans);
    text-align: center;
  }
  @container (max-width: 640px) {
    .tools {
      display: grid;
      grid-template-columns: minmax(80px, 140px) 1fr auto;
      gap: 4px 6px;
      padding: 6px 4px 4px 10px;
    }
    .subjects {
      grid-area: 1 / 1 / auto / 3;
      justify-self: start;
    }
    .shut {
      grid-area: 1 / 3;
    }
    .count {
      grid-column: 1 / -1;
    }
    .ways {
      grid-area: 2 / 2 / auto / 4;
      justify-content: end;
      min-width: 0;
      overflow-x: auto;
    }
    .ways > button {
      padding: 0 5px;
    }
    .ways > button:not(.compared) .icon {
      display: none;
    }
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
