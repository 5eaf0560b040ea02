import { css } from 'lit';

/** The numbers of large tables, each a button with a small sign of where it comes from. */
export const figureCellStyles = css`
  .figure {
    position: relative;
    display: inline-block;
    box-sizing: border-box;
    min-height: 24px;
    margin: 0;
    padding: 2px 13px 2px 4px;
    border: 0;
    border-radius: 4px;
    background: none;
    color: inherit;
    font: inherit;
    font-variant-numeric: tabular-nums lining-nums;
    line-height: 20px;
    text-align: end;
    white-space: nowrap;
    user-select: text;
  }
  button.figure {
    min-width: 0;
    cursor: pointer;
  }
  button.figure:hover {
    background: var(--accent-soft);
  }
  .figure.derived {
    color: var(--derived);
  }
  .figure.assumed {
    text-decoration: underline dashed;
    text-underline-offset: 4px;
  }
  .figure .absent {
    color: var(--ink-soft);
    font-size: 0.75rem;
  }
  .sign {
    position: absolute;
    inset: 2px 2px auto auto;
    width: 9px;
    height: 14px;
    color: var(--link);
    font: 0.75rem / 1 var(--serif);
    user-select: none;
  }
  .derived .sign {
    color: inherit;
  }
  .sign svg {
    display: block;
    width: 9px;
    height: 9px;
    fill: currentcolor;
  }
  @media (pointer: coarse) {
    button.figure {
      min-width: 44px;
      min-height: 44px;
    }
  }
  @media print {
    .figure {
      padding-inline-end: 0;
    }
    .sign {
      display: none;
    }
  }
`;
