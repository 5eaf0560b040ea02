import type { Locale } from '../../i18n/locale';
import type { Figure } from '../../plan/schema/figure';
import type { PathSubject } from '../../plan/subjects/path-subject';
import { figureText } from '../../ui/parts/figure-text';

/** A target in words, with its qualifier and unit: `7,000家以上`. Empty where no number is set. */
export function targetText(figure: Figure, { unit }: PathSubject, locale: Locale): string {
  const text = figureText(figure, locale);
  return text
    ? `${text.before}${locale.m.path.amount(text.number, locale.m.card.units[unit])}${text.after}`
    : '';
}
