import type { Locale } from '../../i18n/locale';
import { numberFormat } from '../../plan/number-text';

import type { Plan } from '../../plan/plan';
import type { Figure, Qualifier } from '../../plan/schema/figure';

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
 * A figure's number with its qualifiers in words; null where there is no number.
 * `quote` is the plan's own text: its decimals are kept, so that 523.0 stays 523.0; those of 2.75万 are not, as
 * the number is 27,500.
 */
export function figureText(
  { value, qualifiers }: Pick<Figure, 'value' | 'qualifiers'>,
  locale: Locale,
  quote = '',
): FigureText | null {
  if (value === null) return null;
  const decimals = /^\D*\d+\.(\d+)(?!万(?![元亩]))\D*$/.exec(quote)?.[1]?.length ?? 0;
  const number = numberFormat(locale.tag, decimals, Math.max(decimals, 6)).format(value);
  if (locale.lang === 'en')
    return { before: qualifiers.map((word) => english[word]).join(''), number, after: '' };
  const leads = (word: Qualifier) => word !== '以上' && word !== '左右';
  return {
    before: qualifiers.filter(leads).join(''),
    number,
    after: qualifiers.filter((word) => !leads(word)).join(''),
  };
}

/** A figure's bare number with the decimals that the plan prints, for formulas; a dash without one. */
export function numberText(figure: Figure, { citations }: Plan, locale: Locale): string {
  return figureText(figure, locale, citations.get(figure.cite)?.quote)?.number ?? '—';
}
