import type { TemplateResult } from 'lit';
import type { MeasureValue } from '../../plan/measures/measure-value';
import type { CardContext } from './card-context';
import { derivedValue } from './derived-value';
import { figureValue } from './figure-value';

/**
 * A measure's value: the plan's own figure with its source, or ours with its formula. `text` is the value
 * written out, `what` names it for the mark.
 */
export function measureValue(
  { derived, formula, inputs }: MeasureValue,
  text: string,
  what: string,
  context: CardContext,
): TemplateResult {
  const [own] = inputs;
  if (!derived && own) return figureValue(own.figure, what, context);
  const named = inputs.map(({ label, figure }) => ({ label: context.locale.text(label), figure }));
  return derivedValue({ value: text, formula, inputs: named }, what, true);
}
