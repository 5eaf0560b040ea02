import { nothing, svg, type TemplateResult } from 'lit';
import { outerBorder } from '../../geometry/outer-border';
import type { Features } from '../../plan/plan';
import type { MapColours } from '../../style/map-colours';
import type { Frame } from './frame';

/** The city's own border with a soft band along its inside, which a measure's colours would mix with. */
export function cityBorderTemplate(
  counties: Features,
  frame: Frame,
  colours: MapColours,
  band: boolean,
): TemplateResult {
  const border = frame.path(outerBorder(counties).geometry);
  const inside = counties.features.map(({ geometry }) => frame.path(geometry)).join('');
  return svg`<g fill="none" stroke-linejoin="round" pointer-events="none">
    ${
      band
        ? svg`<clipPath id="inside"><path d=${inside} /></clipPath>
          <path d=${border} stroke=${colours.cityBand} stroke-width="17" opacity="0.45" clip-path="url(#inside)" />`
        : nothing
    }
    <path d=${border} stroke=${colours.cityBorder} stroke-width="1.8" />
  </g>`;
}
