import { css } from 'lit';

/** The forms of the export page. */
export const exportStyles = css`
  form {
    margin: 0;
  }
  fieldset {
    margin: 16px 0 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    color: var(--ink-soft);
    font-size: 0.75rem;
  }
  input[type='radio'],
  input[type='checkbox'] {
    flex: none;
    width: 16px;
    min-width: 16px;
    height: 16px;
    min-height: 16px;
    margin: 0;
    padding: 0;
    accent-color: var(--link);
  }
  label > span {
    display: inline;
    color: inherit;
    font-size: var(--small);
  }
  .wide {
    display: block;
  }
  .wide > span {
    display: block;
    color: var(--ink-soft);
    font-size: 0.75rem;
  }
  .wide > input {
    margin-top: 2px;
  }
  .soft {
    margin-top: 4px;
    line-height: 1.55;
  }
  button.quiet {
    min-height: 24px;
    padding: 0 6px;
    border-color: transparent;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .sizes {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(108px, 1fr));
    gap: 8px;
    margin-top: 4px;
  }
  .size {
    position: relative;
    display: grid;
    justify-items: center;
    gap: 4px;
    padding: 8px 4px 6px;
    border: 1px solid var(--rule);
    border-radius: var(--radius);
    background: var(--paper-raised);
    line-height: 1.35;
    text-align: center;
    cursor: pointer;
  }
  .size > input {
    position: absolute;
    top: 6px;
    left: 6px;
  }
  .size:has(:checked) {
    border-color: var(--link);
    box-shadow: inset 0 0 0 1px var(--link);
  }
  .size:has(:focus-visible),
  .choice:has(:focus-visible) {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
  .size > input:focus-visible,
  .choice > input:focus-visible {
    outline: none;
  }
  .size svg {
    fill: var(--paper);
    stroke: var(--ink-soft);
    stroke-width: 1.2;
  }
  .size:has(:checked) svg {
    stroke: var(--link);
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0 18px;
  }
  .choice {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-height: 32px;
    border-radius: 3px;
    cursor: pointer;
  }
  .choice:has(:disabled) {
    color: var(--ink-soft);
    cursor: default;
  }
  .layers {
    display: grid;
    margin: 2px 0 0;
  }
  .layers .choice {
    border-bottom: 1px solid var(--rule);
  }
  .layers .count {
    margin-inline-start: auto;
    color: var(--ink-soft);
    font-variant-numeric: tabular-nums;
  }
  .report {
    margin-top: 12px;
    font-size: var(--small);
    overflow-wrap: anywhere;
  }
  .progress {
    display: block;
  }
  .progress > span {
    display: block;
  }
  progress {
    width: 100%;
    accent-color: var(--link);
  }
  .report img {
    display: block;
    max-width: 100%;
    max-height: 420px;
    margin-top: 10px;
    border: 1px solid var(--rule);
  }
  @media (pointer: coarse) {
    .choice {
      min-height: 44px;
    }
    input[type='radio'],
    input[type='checkbox'] {
      min-height: 16px;
    }
  }
`;
