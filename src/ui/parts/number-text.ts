import type { Locale } from '../../i18n/locale';
import type { Plan } from '../../plan/plan';
import type { Figure } from '../../plan/schema/figure';
import { figureText } from './figure-text';

/** A figure's bare number with the decimals that the plan prints, for formulas; a dash without one. */
export function numberText(figure: Figure, { citations }: Plan, locale: Locale): string {
  return figureText(figure, locale, citations.get(figure.cite)?.quote)?.number ?? '—';
}
