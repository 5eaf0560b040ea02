import type { Figure } from '../../../plan/schema/figure';
import { figureText } from '../../../ui/parts/figure-text';
import type { PageContext } from '../subject/page-context';

/** A figure with its qualifiers and unit in running text; null where the plan has no number. */
export function figureWords(figure: Figure, { plan, locale }: PageContext): string | null {
  const text = figureText(figure, locale, plan.citations.get(figure.cite)?.quote);
  if (!text) return null;
  const unit = locale.m.card.units[figure.unit];
  const amount = unit ? locale.m.thematic.amount(text.number, unit) : text.number;
  return `${text.before}${amount}${text.after}`;
}
