import { numberText } from '../../plan/number-text';
import { shownDigits, shownValue } from '../../plan/units/shown-unit';
import type { Lang } from '../../state/app-state';
import type { Classified } from './classify';

/** Area id → its value as a map letters it, or the plan's dash where there is none. */
export function valueTexts(
  { measure, values }: Pick<Classified, 'measure' | 'values'>,
  language: Lang,
): ReadonlyMap<string, string> {
  const { unit, digits } = measure;
  const percent = unit.startsWith('%') ? '%' : '';
  const number = (value: number) =>
    numberText(shownValue(value, unit, language), shownDigits(digits, unit, language));
  return new Map(
    [...values].map(([id, { value }]) => [id, value === null ? '—' : `${number(value)}${percent}`]),
  );
}
