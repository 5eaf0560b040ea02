import { css, unsafeCSS } from 'lit';
import maplibre from 'maplibre-gl/dist/maplibre-gl.css?inline';

/** MapLibre's own rules, which a shadow root must hold itself, and ours on top. */
export const mapStyles = [
  unsafeCSS(maplibre),
  css`
    :host {
      display: block;
      position: relative;
      overflow: hidden;
      background: var(--map-ground, var(--paper-sunk));
    }
    .canvas {
      position: absolute;
      inset: 0;
      font: inherit;
    }
    .maplibregl-canvas:focus-visible {
      outline: 2px solid var(--focus);
      outline-offset: -3px;
    }
    .maplibregl-ctrl-bottom-left {
      left: 2px;
      bottom: var(--corner-bottom, 0);
    }
    .maplibregl-ctrl-scale {
      border-color: var(--ink-soft);
      background: none;
      color: var(--ink);
      font: var(--small) / 1.4 var(--sans);
      text-shadow:
        0 0 2px var(--paper),
        0 0 4px var(--paper);
    }
    .corner {
      position: absolute;
      left: 12px;
      bottom: calc(var(--corner-bottom, 0px) + 40px);
      z-index: 1;
    }
    .crosshair {
      display: none;
      position: absolute;
      left: var(--centre-x, 50%);
      top: var(--centre-y, 50%);
      z-index: 1;
      width: 32px;
      height: 32px;
      translate: -50% -50%;
      pointer-events: none;
      fill: none;
      stroke: var(--ink);
      stroke-width: 1.5;
      filter: drop-shadow(0 0 1px var(--paper)) drop-shadow(0 0 2px var(--paper));
    }
    .canvas:has(.maplibregl-canvas:focus-visible) ~ .crosshair {
      display: block;
    }
  `,
];
