import type { Locale } from '../../i18n/locale';
import { numberFormat, printedDecimals } from '../../plan/number-text';
import type { Plan } from '../../plan/plan';
import type { Figure, Qualifier } from '../../plan/schema/figure';
import { shownDigits, shownValue } from '../../plan/units/shown-unit';

export type FigureText = { before: string; number: string; after: string };

/** English sets every qualifier before the number, Chinese where the plan has it. */
const english: Readonly<Record<Qualifier, string>> = {
  力争: 'aiming for ',
  以上: 'at least ',
  不少于: 'at least ',
  超: 'more than ',
  突破: 'more than ',
  左右: 'about ',
  最多: 'at most ',
};

/**
 * A figure's number in the unit that the language counts in, with its qualifiers in words; null where there is no
 * number. `quote` is the plan's own text, whose decimals are kept.
 */
export function figureText(
  { value, qualifiers, unit }: Pick<Figure, 'value' | 'qualifiers' | 'unit'>,
  { lang, tag }: Pick<Locale, 'lang' | 'tag'>,
  quote = '',
): FigureText | null {
  if (value === null) return null;
  const printed = printedDecimals(quote);
  const decimals = printed === 0 ? 0 : shownDigits(printed, unit, lang);
  const number = numberFormat(tag, decimals, Math.max(decimals, 7)).format(shownValue(value, unit, lang));
  if (lang === 'en') return { before: qualifiers.map((word) => english[word]).join(''), number, after: '' };
  const leads = (word: Qualifier) => word !== '以上' && word !== '左右';
  return {
    before: qualifiers.filter(leads).join(''),
    number,
    after: qualifiers.filter((word) => !leads(word)).join(''),
  };
}

/** A figure's bare number in the unit that the language counts in; a dash without one. */
export function numberText(figure: Figure, { citations }: Plan, locale: Locale): string {
  return figureText(figure, locale, citations.get(figure.cite)?.quote)?.number ?? '—';
}

/** A figure's bare number as the plan prints it, in its own unit, for formulas; a dash without one. */
export function printedNumber({ value, cite }: Figure, { citations }: Plan, { tag }: Locale): string {
  if (value === null) return '—';
  const decimals = printedDecimals(citations.get(cite)?.quote ?? '');
  return numberFormat(tag, decimals, Math.max(decimals, 6)).format(value);
}
