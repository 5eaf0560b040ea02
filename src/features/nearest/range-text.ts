import type { Locale } from '../../i18n/locale';
import type { DistanceRange } from '../../plan/nearest/facility';

/** A range in whole kilometres, rounded outwards. */
export function rangeText({ least, most }: DistanceRange, { m, number }: Locale): string {
  const [from, to] = [Math.floor(least / 1000), Math.ceil(most / 1000)];
  return from === 0 ? m.nearest.within(number(to)) : m.nearest.between(number(from), number(to));
}
