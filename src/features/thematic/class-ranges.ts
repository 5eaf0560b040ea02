import type { Locale } from '../../i18n/locale';
import type { Classified } from '../../style/classes/classify';

/**
 * The range of each class in words, from the lowest, so that nobody asks where a value on a break belongs. A
 * break is written in full; only the midpoint, which nobody chose, has one decimal more than the values.
 */
export function classRanges(
  { breaks, midpoint, measure }: Pick<Classified, 'breaks' | 'midpoint' | 'measure'>,
  { m, amount }: Locale,
): string[] {
  const messages = m.thematic.classes;
  const texts = breaks.map((at) => amount(at, measure.unit, at === midpoint ? measure.digits + 1 : 6));
  return Array.from({ length: breaks.length + 1 }, (_, index) => {
    const [from, to] = [texts[index - 1], texts[index]];
    if (from === undefined) return to === undefined ? messages.only : messages.below(to);
    return to === undefined ? messages.above(from) : messages.between(from, to);
  });
}
