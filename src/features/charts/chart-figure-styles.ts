import { css } from 'lit';
import { cardStyles } from '../../ui/styles/card-styles';

/** A figure as a book sets it: what it says, what it shows, the drawing, how to read it. */
export const chartFigureStyles = [
  cardStyles,
  css`
    figure {
      margin: 0;
    }
    h3,
    h3:lang(en) {
      margin: 0 0 4px;
      font: 700 1.0625rem / 1.5 var(--sans);
      font-variant-caps: normal;
      letter-spacing: 0;
      text-wrap: pretty;
    }
    .soft,
    .reading {
      font-size: var(--small);
      line-height: 1.6;
    }
    .chart {
      position: relative;
      min-height: 320px;
      margin-top: 12px;
    }
    svg {
      display: block;
      max-width: 100%;
      height: auto;
    }
    [data-id] {
      cursor: pointer;
    }
    [role='listbox'] {
      position: absolute;
      inset: -4px;
      overflow: hidden;
      border-radius: var(--radius);
      pointer-events: none;
    }
    .reading {
      min-height: 1.6em;
      margin-top: 8px;
      padding: 4px 10px;
      border-inline-start: 3px solid var(--accent);
      background: var(--paper-sunk);
      font-variant-numeric: tabular-nums;
    }
    #sentence {
      margin-top: 8px;
    }
    .empty {
      padding: 24px 0;
      color: var(--ink-soft);
    }
    @media print {
      .reading {
        display: none;
      }
      figure {
        break-inside: avoid;
      }
    }
  `,
];
