import { nothing, svg, type TemplateResult } from 'lit';
import type { PlacedLabel } from '../../../geometry/place-labels';
import type { Locale } from '../../../i18n/locale';
import type { StaticLabel } from '../../../map/static/static-label';
import type { Classified } from '../../../style/classes/classify';
import { mapColours } from '../../../style/map-colours';

const { ink, halo } = mapColours.light;

/** The areas' values in the last line of their labels, digits set close as digits are. */
export function valuesTemplate(
  labels: readonly StaticLabel[],
  placed: readonly PlacedLabel[],
  { values, measure }: Pick<Classified, 'values' | 'measure'>,
  { number }: Locale,
): TemplateResult {
  return svg`<g paint-order="stroke" stroke=${halo} stroke-width="3" stroke-linejoin="round" fill=${ink} font-weight="700">
    ${placed.map(({ id, x, y, anchor }) => {
      const label = labels.find(({ wish }) => wish.id === id);
      const value = label?.style === 'area' ? values.get(label.pick ?? '')?.value : null;
      if (!label || value === null || value === undefined) return nothing;
      const { size, lines } = label;
      const base = y + ((lines.length - 1) * size * 1.25) / 2 + size * 0.36;
      return svg`<text x=${x} y=${base} font-size=${size} text-anchor=${anchor}>${number(value, measure.digits)}</text>`;
    })}
  </g>`;
}
