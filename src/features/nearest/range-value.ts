import type { TemplateResult } from 'lit';
import type { Locale } from '../../i18n/locale';
import { featureOf } from '../../plan/feature-of';
import type { DistanceRange, Nearby } from '../../plan/nearest/facility';
import type { CardContext } from '../../ui/parts/card-context';
import { derivedValue } from '../../ui/parts/derived-value';
import { featureName } from './nearby-name';

/** The distance from an entity to what is near it, as a range with its derivation: the errors of both ends. */
export function rangeValue(from: string, { id, range }: Nearby, context: CardContext): TemplateResult {
  const { plan, locale } = context;
  const { nearest } = locale.m;
  const kilometres = (metres: number) => locale.number(metres / 1000, 1);
  const error = (of: string) => kilometres(featureOf(plan, of)?.properties.error_m ?? 0);
  const formula = nearest.formula(
    kilometres(range.middle),
    error(from),
    error(id),
    kilometres(range.least),
    kilometres(range.most),
  );
  const what = nearest.distanceTo(featureName(id, context));
  return derivedValue({ value: rangeText(range, locale), formula, inputs: [] }, what, true);
}

/** A range in whole kilometres, rounded outwards. */
function rangeText({ least, most }: DistanceRange, { m, number }: Locale): string {
  const [from, to] = [Math.floor(least / 1000), Math.ceil(most / 1000)];
  return from === 0 ? m.nearest.within(number(to)) : m.nearest.between(number(from), number(to));
}
