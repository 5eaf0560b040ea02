import type { Locale } from '../../i18n/locale';
import { inPoints } from '../../plan/indicators/required-change';
import type { PathSubject } from '../../plan/subjects/path-subject';
import { amountText } from './amount-text';

/** A difference between two figures of a path: an amount, or points of a percentage or an index. */
export function changeText(value: number, subject: PathSubject, locale: Locale): string {
  if (!inPoints(subject.unit)) return amountText(value, subject, locale);
  const { percentagePoints, indexPoints } = locale.m.indicators;
  return (subject.unit === '%' ? percentagePoints : indexPoints)(locale.number(value, 2));
}
