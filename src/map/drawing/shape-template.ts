import type { Feature, Geometry } from 'geojson';
import { svg, type TemplateResult } from 'lit';
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

/** What a shape looks like. */
export type ShapeParts = (properties: Properties, state: ShapeState, colours: MapColours) => TemplateResult;

/** A focusable area, corridor, axis or belt. */
export function shapeTemplate(
  { properties }: Feature<Geometry, Properties>,
  parts: ShapeParts,
  state: ShapeState,
  colours: MapColours,
): TemplateResult {
  const { name, path, selected } = state;
  return svg`<g class="feature" role="button" tabindex="0" aria-label=${name} aria-pressed=${selected}
      data-id=${properties.id}>
    ${parts(properties, state, colours)}<path class="focus" d=${path} fill="none" pointer-events="none" />
  </g>`;
}

/** A band, visibly schematic: hatched and dashed. */
export function bandParts(
  hatch: string,
  own: string,
  dash: string,
  { path, hovered, filtered: { dimmed, look } }: ShapeState,
): TemplateResult {
  const colour = look?.colour ?? own;
  return svg`<path d=${path} fill=${colour} fill-opacity=${dimmed ? 0.03 : hovered || look ? 0.2 : 0.09} />
    <path d=${path} fill=${`url(#${hatch})`} fill-opacity=${dimmed ? 0.1 : 0.32} stroke=${colour} stroke-width=${1.5 + (look?.width ?? 0) * 0.6}
      stroke-opacity=${dimmed ? 0.35 : 1}
      stroke-dasharray=${dash} stroke-linejoin="round" />`;
}
