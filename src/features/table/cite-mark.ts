import { html, nothing, type TemplateResult } from 'lit';
import type { TextCell } from '../../plan/table/column';
import { quoteIcon } from '../../ui/parts/quote-icon';
import { sourceLabel } from '../../ui/parts/source-label';
import type { TableContext } from './table-context';

/** The mark behind words that the plan says; it opens all their quotations. Nothing where there are none. */
export function citeMark(
  cell: TextCell,
  what: string,
  { plan, locale, note }: TableContext,
): TemplateResult | typeof nothing {
  const citation = plan.citations.get(cell.cites[0] ?? '');
  if (!citation) return nothing;
  return html`<button
    class="mark"
    type="button"
    tabindex="-1"
    aria-haspopup="dialog"
    aria-label=${sourceLabel(citation, what, plan, locale)}
    @click=${(event: Event) => note(event.currentTarget as HTMLElement, cell, what)}
    >${quoteIcon}</button
  >`;
}
