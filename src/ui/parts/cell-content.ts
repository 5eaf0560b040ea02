import { html, type TemplateResult } from 'lit';
import { numberFormat } from '../../plan/number-text';
import type { NumberCell } from '../../plan/table/column';
import { absentText } from './absent-text';
import type { CardContext } from './card-context';
import { figureText } from './figure-text';

/**
 * What a number's cell says: the plan's own figure with its decimals and qualifiers, a derived one with
 * `digits` decimals, or in words that there is none.
 */
export function cellWords(
  cell: NumberCell,
  digits: number,
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
  const text = numberFormat(locale.tag, digits, digits).format(value);
  return { content: html`<span class="number">${text}</span>`, text };
}
