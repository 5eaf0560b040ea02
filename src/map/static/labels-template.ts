import { nothing, svg, type TemplateResult } from 'lit';
import type { FilterMatch } from '../../plan/filter/filter-match';
import type { Lang } from '../../state/app-state';
import type { MapColours } from '../../style/map-colours';
import { halo, type LabelStyle, leading, spacingOf } from './label-style';
import type { PlacedText } from './placed-text';

/** The labels that found a place; clickable like their features, and silent for screen readers, which have the features' names. */
export function labelsTemplate(
  texts: readonly PlacedText[],
  language: Lang,
  colours: MapColours,
  filterMatch: FilterMatch | null,
): TemplateResult {
  return svg`<g aria-hidden="true" paint-order="stroke" stroke=${colours.halo} stroke-width=${2 * halo} stroke-linejoin="round">
    ${texts.map((text) => one(text, language, colours, filterMatch?.has(text.pick ?? '') ?? true))}
  </g>`;
}

function one(
  { lines, style, size, pick, turn, x, y, anchor }: PlacedText,
  language: Lang,
  colours: MapColours,
  matches: boolean,
): TemplateResult {
  const top = y - ((lines.length - 1) * size * leading) / 2 + size * 0.36;
  return svg`<text class=${style} data-id=${pick ?? nothing} data-over=${pick ? '' : nothing}
      pointer-events=${pick ? 'auto' : 'none'} transform=${turn ? `rotate(${turn} ${x} ${y})` : nothing}
      font-size=${size} opacity=${matches || pick === null ? nothing : 0.35} fill=${inkOf(style, colours)} text-anchor=${anchor}
      letter-spacing=${spacingOf(style, language) * size}>
    ${lines.map((line, index) => svg`<tspan x=${x} y=${top + index * size * leading}>${line}</tspan>`)}
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
