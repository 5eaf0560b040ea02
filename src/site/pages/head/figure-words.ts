import { figureText } from '../../../panels/parts/figure-text';
import type { Figure } from '../../../plan/schema/figure';
import type { PageContext } from '../page-context';

/** A figure with its qualifiers and unit in running text; null where the plan has no number. */
export function figureWords(figure: Figure, { plan, locale }: PageContext): string | null {
  const text = figureText(figure, locale, plan.citations.get(figure.cite)?.quote);
  if (!text) return null;
  const unit = locale.m.card.units[figure.unit];
  return `${text.before}${text.number}${unit && unit !== '%' ? ' ' : ''}${unit}${text.after}`;
}
