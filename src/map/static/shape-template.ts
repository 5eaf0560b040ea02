import type { Feature, Geometry } from 'geojson';
import { nothing, svg, type TemplateResult } from 'lit';
import type { Properties } from '../../plan/schema/feature';
import type { MapColours } from '../../style/map-colours';
import type { Filtered } from './filtered-of';

/** How an area, a band or an axis is drawn, beyond what its kind says. */
export type ShapeState = {
  readonly name: string;
  readonly path: string;
  /** SVG paint in place of an area's own; null: its own. */
  readonly paint: string | null;
  readonly hovered: boolean;
  /** One of several that the legend points out. */
  readonly emphasised: boolean;
  readonly selected: boolean;
  readonly filtered: Filtered;
};

/** A focusable area, corridor, axis or belt; what is schematic is hatched and dashed. */
export function shapeTemplate(
  { properties }: Feature<Geometry, Properties>,
  state: ShapeState,
  colours: MapColours,
): TemplateResult {
  const { name, path, selected } = state;
  const parts = partsOf(properties, state, colours);
  return svg`<g class="feature" role="button" tabindex="0" aria-label=${name} aria-pressed=${selected}
      data-id=${properties.id}>
    ${parts}<path class="focus" d=${path} fill="none" pointer-events="none" />
  </g>`;
}

function partsOf(
  { id, kind, type }: Properties,
  { path, paint, hovered, emphasised, filtered: { dimmed, look } }: ShapeState,
  colours: MapColours,
): TemplateResult {
  if (kind === 'axis')
    return svg`<path d=${path} fill="none" stroke=${colours.axis} stroke-width=${hovered ? 5 : 2.6} opacity=${dimmed ? 0.25 : 0.75}
        stroke-dasharray="8.3 4.2" />
      <path d=${path} fill="none" stroke="transparent" stroke-width="10" pointer-events="stroke" />`;
  if (kind === 'corridor' || kind === 'belt') {
    const colour = look?.colour ?? (kind === 'corridor' ? colours.corridor : colours.belt);
    return svg`<path d=${path} fill=${colour} fill-opacity=${dimmed ? 0.03 : hovered || look ? 0.2 : 0.09} />
      <path d=${path} fill=${`url(#hatch-${kind})`} fill-opacity=${dimmed ? 0.1 : 0.32} stroke=${colour} stroke-width=${1.5 + (look?.width ?? 0) * 0.6}
        stroke-opacity=${dimmed ? 0.35 : 1}
        stroke-dasharray=${kind === 'corridor' ? '6 3.7' : '4 3'} stroke-linejoin="round" />`;
  }
  const zone = type === 'zone';
  const own = dimmed ? colours.areaOther : (look?.colour ?? colours.areaFill[id] ?? colours.areaOther);
  return svg`<path d=${path} fill=${paint ?? own} fill-opacity=${paint === null && look ? 0.62 : 1} stroke=${colours.areaBorder}
      stroke-width="1" stroke-linejoin="round" stroke-dasharray=${zone ? '3.6 2.4' : nothing} />
    ${zone && paint === null ? svg`<path d=${path} fill="url(#hatch-zone)" fill-opacity="0.55" />` : nothing}
    ${look ? svg`<path class="kept" d=${path} fill="none" stroke=${look.colour} stroke-width=${look.width} stroke-linejoin="round" pointer-events="none" />` : nothing}
    ${hovered ? svg`<path d=${path} fill=${colours.hover} fill-opacity="0.07" />` : nothing}
    ${
      emphasised || (hovered && paint !== null)
        ? svg`<g fill="none" stroke-linejoin="round">
            <path d=${path} stroke=${colours.halo} stroke-width="5.5" />
            <path class="emphasised" d=${path} stroke=${colours.ink} stroke-width="2.6" />
          </g>`
        : nothing
    }`;
}
