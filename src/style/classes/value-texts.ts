import { numberText } from '../../plan/number-text';
import type { Classified } from './classify';

/** Area id → its value as a map letters it, or the plan's dash where there is none. */
export function valueTexts({
  measure,
  values,
}: Pick<Classified, 'measure' | 'values'>): ReadonlyMap<string, string> {
  const percent = measure.unit.startsWith('%') ? '%' : '';
  return new Map(
    [...values].map(([id, { value }]) => [
      id,
      value === null ? '—' : `${numberText(value, measure.digits)}${percent}`,
    ]),
  );
}
