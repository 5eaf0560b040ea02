import { html, type TemplateResult } from 'lit';
import { fixedText } from '../../i18n/fixed-text';
import type { Column, NumberCell } from '../../plan/table/column';
import { absentText } from './absent-text';
import type { CardContext } from './card-context';
import { figureText } from './figure-text';

/**
 * What a number's cell says: the plan's own figure with its decimals and qualifiers, a derived one with
 * the column's decimals, or in words that there is none.
 */
export function cellWords(
  cell: NumberCell,
  { digits, storedIn }: Pick<Column, 'digits' | 'storedIn'>,
  { plan, locale }: CardContext,
): { readonly content: TemplateResult; readonly text: string } {
  const { value, derived, inputs } = cell;
  const [input] = inputs;
  if (value === null) {
    const messages = cell.absent ? locale.text(cell.absent) : locale.m.measures.noFigure;
    const content =
      !derived && input
        ? absentText(input.figure.text ?? '', locale)
        : html`<span class="absent">${messages}</span>`;
    return { content, text: messages };
  }
  if (!derived && input) {
    const quote = input.figure.assumed ? '' : plan.citations.get(input.figure.cite)?.quote;
    const { before, number, after } = figureText({ ...input.figure, value }, locale, quote) ?? {
      before: '',
      number: '',
      after: '',
    };
    return {
      content: html`${before}<span class="number">${number}</span>${after}`,
      text: `${before}${number}${after}`,
    };
  }
  const text = fixedText(value, storedIn, digits, locale);
  return { content: html`<span class="number">${text}</span>`, text };
}
