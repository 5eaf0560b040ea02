import { html, nothing, type TemplateResult } from 'lit';
import { type Column, isAssumed, type NumberCell } from '../../plan/table/column';
import { quoteIcon } from '../icons';
import type { CardContext } from './card-context';
import { cellWords } from './cell-content';
import { sourceLabel } from './source-label';

/** Opens the source of a cell beside the button that asks for it. */
export type OpenNote = (mark: HTMLElement, cell: NumberCell, what: string) => void;

/**
 * A number in a large table. The whole of it is the button that opens its quotation or its formula, so that
 * a finger finds it; a small sign says which. `what` names it. The arrow keys lead to it, not Tab.
 */
export function figureCell(
  cell: NumberCell,
  column: Pick<Column, 'digits' | 'storedIn'>,
  what: string,
  context: CardContext,
  open: OpenNote,
): TemplateResult {
  const { plan, locale } = context;
  const { m } = locale;
  const { content, text } = cellWords(cell, column, context);
  const citation = plan.citations.get(cell.inputs[0]?.figure.cite ?? '');
  if (!citation || (cell.derived && cell.value === null)) return html`<span class="figure">${content}</span>`;
  const source = cell.derived ? m.card.derivedSource(what) : sourceLabel(citation, what, plan, locale);
  const assumed = isAssumed(cell) ? m.table.assumed : null;
  const label = [text, ...(assumed ? [assumed] : []), source].join(m.card.listSeparator);
  return html`<button
    class="figure ${cell.derived ? 'derived' : 'stated'} ${assumed ? 'assumed' : ''}"
    type="button"
    tabindex="-1"
    aria-haspopup="dialog"
    aria-label=${label}
    title=${assumed ?? nothing}
    @click=${(event: Event) => open(event.currentTarget as HTMLElement, cell, what)}
    >${content}<span class="sign" aria-hidden="true">${cell.derived ? 'ƒ' : quoteIcon}</span></button
  >`;
}
