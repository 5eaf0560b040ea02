import { css } from 'lit';

/** The layer panel's rows with switches, options that unfold, symbols in two columns. */
export const layerPanelStyles = css`
  [data-layer] {
    padding: 3px 6px 5px 12px;
  }
  [data-layer] + [data-layer] {
    border-top: 1px solid var(--rule);
  }
  .row {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .row label {
    display: flex;
    flex: 1;
    align-items: center;
    gap: 10px;
    min-width: 0;
    min-height: 32px;
    cursor: pointer;
  }
  .name {
    font-weight: 600;
    line-height: 1.3;
  }
  [role='switch']:focus-visible {
    outline-offset: 2px;
  }
  .class {
    flex: none;
    padding: 0 6px;
    border: 1px dashed var(--ink-soft);
    border-radius: 3px;
    color: var(--ink-soft);
    font-size: 0.75rem;
  }
  .more {
    flex: none;
    min-width: 28px;
    min-height: 28px;
    padding: 0;
    color: var(--ink-soft);
  }
  .options {
    padding: 2px 6px 6px 42px;
  }
  .options label {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .options input {
    flex: 1;
    min-width: 60px;
    min-height: 24px;
    accent-color: var(--accent);
  }
  output {
    min-width: 3.4em;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .options p,
  .caption {
    color: var(--ink-soft);
    font-size: 0.75rem;
  }
  .caption {
    margin: 4px 0 1px 42px;
  }
  .legend {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(104px, 1fr));
    gap: 1px 8px;
    padding: 0 0 2px 36px;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 6px;
    min-height: 24px;
    font-size: 0.75rem;
    line-height: 1.25;
  }
  .legend:lang(en) {
    grid-template-columns: 1fr;
  }
  .swatch {
    flex: none;
  }
  @media (pointer: coarse) {
    .row label {
      min-height: 44px;
    }
  }
`;
