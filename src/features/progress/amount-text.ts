import type { Locale } from '../../i18n/locale';
import { decimals } from '../../plan/measures/annex-value';
import type { PathSubject } from '../../plan/subjects/path-subject';

/** A value of a path with its unit, with as many decimals as the plan's own figures have. */
export function amountText(value: number, { baseline, target, unit }: PathSubject, locale: Locale): string {
  const digits = decimals(baseline.figure.value, target.figure.value);
  return locale.m.path.amount(locale.number(value, digits), locale.m.card.units[unit]);
}
