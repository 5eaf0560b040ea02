import { html, svg, type TemplateResult } from 'lit';
import { drawingTemplate } from '../../map/drawing/drawing-template';
import { noFigure } from '../../style/hatch';

import type { Scheme } from '../../style/scheme';

/** A class's colour, or the pattern of areas without a figure (null), as on the map; decorative. */
export function classSwatch(colour: string | null, scheme: Scheme): TemplateResult {
  const { ground, pattern } = noFigure(scheme);
  const { width, height } = pattern;
  return html`<svg class="swatch" viewBox="0 0 28 18" width="28" height="18" aria-hidden="true">
    ${
      colour === null
        ? svg`<pattern id="no-figure" width=${width} height=${height} patternUnits="userSpaceOnUse">
            ${drawingTemplate(pattern)}
          </pattern>
          <rect width="28" height="18" fill=${ground} /><rect width="28" height="18" fill="url(#no-figure)" />`
        : svg`<rect width="28" height="18" fill=${colour} />`
    }
    <rect x="0.5" y="0.5" width="27" height="17" fill="none" stroke="currentColor" stroke-opacity="0.35" />
  </svg>`;
}
