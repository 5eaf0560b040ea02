import type { Locale } from '../../../i18n/locale';
import type { StaticLabel } from '../../../map/static/static-label';
import type { Classified } from '../../../style/classes/classify';
import { textWidth } from '../../../style/text-width';

/** The areas' names with their values below; what has no value keeps its name alone. */
export function withValues(
  labels: readonly StaticLabel[],
  { values, measure }: Pick<Classified, 'values' | 'measure'>,
  { number }: Locale,
): StaticLabel[] {
  return labels.map((label) => {
    const value = label.style === 'area' ? values.get(label.pick ?? '')?.value : null;
    if (value === null || value === undefined) return label;
    const text = number(value, measure.digits);
    const { wish, size } = label;
    return {
      ...label,
      lines: [...label.lines, text],
      wish: {
        ...wish,
        width: Math.max(wish.width, textWidth(text, size)),
        height: wish.height + size * 1.25,
      },
    };
  });
}
