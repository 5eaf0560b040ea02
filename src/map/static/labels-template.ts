import { nothing, svg, type TemplateResult } from 'lit';
import type { PlacedLabel } from '../../geometry/place-labels';
import type { Kept } from '../../plan/filter/kept';
import type { Lang } from '../../state/app-state';
import type { MapColours } from '../../style/map-colours';
import { type LabelStyle, type StaticLabel, spacing } from './static-label';

/** The labels that found a place; clickable like their features, and silent for screen readers, which have the features' names. */
export function labelsTemplate(
  labels: readonly StaticLabel[],
  placed: readonly PlacedLabel[],
  language: Lang,
  colours: MapColours,
  kept: Kept | null,
): TemplateResult {
  const byId = new Map(labels.map((label) => [label.wish.id, label]));
  return svg`<g aria-hidden="true" paint-order="stroke" stroke=${colours.halo} stroke-width="3" stroke-linejoin="round">
    ${placed.map((place) => {
      const label = byId.get(place.id);
      return label ? one(label, place, language, colours, kept?.has(label.pick ?? '') ?? true) : nothing;
    })}
  </g>`;
}

function one(
  { lines, style, size, pick, wish }: StaticLabel,
  { x, y, anchor }: PlacedLabel,
  language: Lang,
  colours: MapColours,
  kept: boolean,
): TemplateResult {
  const top = y - ((lines.length - 1) * size * 1.25) / 2 + size * 0.36;
  return svg`<text class=${style} data-id=${pick ?? nothing} data-over=${pick ? '' : nothing}
      pointer-events=${pick ? 'auto' : 'none'} transform=${wish.turn ? `rotate(${wish.turn} ${x} ${y})` : nothing}
      font-size=${size} opacity=${kept || pick === null ? nothing : 0.35} fill=${inkOf(style, colours)} text-anchor=${anchor}
      letter-spacing=${language === 'zh' ? (spacing[style] ?? 0) * size : 0}>
    ${lines.map((line, index) => svg`<tspan x=${x} y=${top + index * size * 1.25}>${line}</tspan>`)}
  </text>`;
}

function inkOf(style: LabelStyle, colours: MapColours): string {
  const inks: Partial<Record<LabelStyle, string>> = {
    corridor: colours.corridor,
    belt: colours.belt,
    city: colours.seal,
    place: colours.inkSoft,
    neighbour: colours.neighbour,
  };
  return inks[style] ?? colours.ink;
}
