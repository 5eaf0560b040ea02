import type { Locale } from '../../i18n/locale';
import type { Actual } from '../../plan/actuals/actual';
import type { Plan } from '../../plan/plan';
import type { PathSubject } from '../../plan/subjects/path-subject';
import { pathSubjects } from '../../plan/subjects/path-subjects';

/** What an actual is of: area and measure. The ids, where this plan does not know them. */
export function actualText(
  { subject, measure }: Pick<Actual, 'subject' | 'measure'>,
  plan: Plan,
  locale: Locale,
): { readonly area: string; readonly measure: string } {
  const found = pathSubjects(plan).find((each) => each.area.id === subject && each.measure === measure);
  return found
    ? { area: locale.text(found.area.name), measure: measureText(found, locale) }
    : { area: subject, measure };
}

/** The number of an actual with its unit, as the language counts; the bare number where this plan does not know what it is of. */
export function actualValue(
  value: number,
  { subject, measure }: Pick<Actual, 'subject' | 'measure'>,
  plan: Plan,
  { m, number, amount }: Locale,
): string {
  const found = pathSubjects(plan).find((each) => each.area.id === subject && each.measure === measure);
  return found ? m.path.amount(amount(value, found.unit), m.card.units[found.unit]) : number(value);
}

/** What a path is of, without its area. */
export function measureText({ what }: PathSubject, { m, text }: Locale): string {
  return 'column' in what ? m.card.figure[what.column] : text(what.indicator.name);
}
