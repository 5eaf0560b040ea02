import { css } from 'lit';

/** The parts that only a sheet has: map, notes, colophon. */
export const sheetStyles = css`
  .locator {
    position: absolute;
    top: 0;
    right: 0;
    width: 62mm;
  }
  .body {
    columns: 2;
    column-gap: 8mm;
  }
  .body > header {
    box-sizing: border-box;
    min-height: 56mm;
    padding: 0 68mm 2mm 0;
    column-span: all;
  }
  .map {
    display: block;
    width: 100%;
    height: auto;
  }
  .caption {
    color: var(--ink-soft);
    font-size: 0.85em;
    text-align: end;
  }
  .map .area {
    fill: #f6f4ee;
    stroke: #b9b2a2;
    stroke-width: 0.6;
    stroke-linejoin: round;
  }
  .map .area.host {
    fill: #ece5d4;
  }
  .map .shape {
    fill: var(--accent);
    fill-opacity: 0.2;
    stroke: var(--accent);
    stroke-width: 1.2;
    stroke-linejoin: round;
  }
  .map .shape.schematic {
    fill-opacity: 0.12;
    stroke-dasharray: 4 2.6;
  }
  .map .shape.line {
    fill: none;
  }
  .map .error {
    fill: var(--accent);
    fill-opacity: 0.1;
    stroke: var(--accent);
    stroke-width: 0.7;
    stroke-dasharray: 2.6 1.8;
  }
  .map .dot {
    fill: var(--accent);
    stroke: #fff;
    stroke-width: 0.6;
  }
  .map .name,
  .map .scale {
    fill: #4c4a45;
    font: 8.5px var(--sans);
    text-anchor: middle;
    paint-order: stroke;
    stroke: #fff;
    stroke-width: 2.4;
    stroke-linejoin: round;
  }
  .map .scale {
    font-size: 7.5px;
    text-anchor: start;
  }
  .map .scale.north {
    text-anchor: middle;
  }
  .map .rule {
    fill: none;
    stroke: #4c4a45;
    stroke-width: 0.9;
  }
  .map .leader {
    stroke: var(--accent);
    stroke-width: 0.7;
  }
  .map .mark {
    fill: var(--accent);
    stroke: #fff;
    stroke-width: 1;
  }
  .map .number {
    fill: #fff;
    font: 700 8.5px var(--sans);
    text-anchor: middle;
  }

  .page .notes {
    margin-bottom: 0.4em;
    border-top-color: var(--ink-soft);
    font-size: min(0.84em, 8pt);
  }
  .notes ol {
    columns: 3;
    column-gap: 6mm;
  }
  .notes li {
    padding-inline-start: 1.9em;
    text-indent: -1.9em;
    overflow-wrap: anywhere;
  }
  .page .notes li {
    line-height: 1.34;
  }
  .notes .ordinal {
    display: inline-block;
    width: 1.9em;
    margin: 0;
    color: var(--ink-soft);
    font-variant-numeric: tabular-nums;
    text-indent: 0;
  }
  .left-out,
  .assumed {
    margin-bottom: 0.4em;
    color: var(--accent);
  }
  .colophon {
    display: flex;
    gap: 6mm;
    align-items: end;
    justify-content: space-between;
    margin-top: auto;
    padding-top: 2mm;
    border-top: 1px solid var(--ink);
    font-size: min(0.84em, 7.4pt);
  }
  .colophon .draft {
    color: var(--accent);
    font-weight: 600;
  }
  .digest {
    color: var(--ink-soft);
    overflow-wrap: anywhere;
  }
  .live {
    display: flex;
    flex: none;
    gap: 3mm;
    align-items: end;
    width: 66mm;
  }
  .live p {
    flex: 1;
    min-width: 0;
    line-height: 1.3;
    text-align: end;
  }
  .live qr-code {
    flex: none;
    width: 22mm;
    print-color-adjust: exact;
  }
  .live a {
    overflow-wrap: anywhere;
  }
  @media screen {
    :host([narrow]:not([fitting])) .locator {
      position: static;
      width: auto;
    }
    :host([narrow]:not([fitting])) .body > header {
      min-height: 0;
      padding: 0;
    }
    :host([narrow]:not([fitting])) :is(.body, .notes ol) {
      columns: 1;
    }
    :host([narrow]:not([fitting])) :is(.notes, .colophon, .foot) {
      font-size: 0.75rem;
    }
    :host([narrow]:not([fitting])) .colophon {
      display: block;
      margin-top: 16px;
    }
    :host([narrow]:not([fitting])) .live {
      margin-top: 12px;
    }
  }
`;
