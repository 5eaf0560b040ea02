import { css } from 'lit';

/** The page of what-ifs. */
export const whatIfStyles = css`
  .state {
    margin-top: 12px;
    font-size: var(--small);
  }
  .said.fault:empty {
    display: none;
  }
  .targets,
  .compare {
    margin-top: 20px;
    font-size: var(--small);
  }
  .targets thead th:first-child,
  .compare thead th:first-child {
    text-align: start;
  }
  .targets thead th::first-letter {
    text-transform: uppercase;
  }
  .targets td {
    padding-inline-start: 4px;
  }
  .targets thead th:nth-child(3),
  .targets tfoot td:nth-child(3) {
    padding-inline-end: 42px;
  }
  .targets tbody th,
  .targets tbody td {
    padding-block: 3px;
    vertical-align: middle;
  }
  .share {
    display: block;
    margin-top: -3px;
    font-size: 0.75rem;
  }
  [data-selected] {
    background: var(--paper-sunk);
  }
  .target {
    display: inline-flex;
    align-items: center;
    gap: 2px;
  }
  .target button {
    min-width: 28px;
    padding: 0;
  }
  .target input {
    width: 68px;
    padding-inline: 4px 6px;
    font-variant-numeric: tabular-nums;
    text-align: end;
    appearance: textfield;
  }
  .target input::-webkit-inner-spin-button {
    display: none;
  }
  .target[data-assumed] input {
    border: 1px dashed var(--accent);
    color: var(--accent);
    font-weight: 600;
  }
  .back {
    flex: none;
    box-sizing: border-box;
    width: 28px;
  }
  button.back {
    border-color: transparent;
  }
  .sentence {
    font-size: var(--small);
    line-height: 1.65;
  }
  .scroll {
    overflow-x: auto;
  }
  .compare th[scope='col'] {
    max-width: 9em;
    white-space: normal;
  }
  @media (pointer: coarse) {
    .target button {
      min-width: 40px;
    }
    .target input {
      width: 64px;
    }
  }
`;
