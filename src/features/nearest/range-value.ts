import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../i18n/locale';
import { featureOf } from '../../plan/feature-of';
import type { DistanceRange, Nearby } from '../../plan/nearest/facility';
import type { CardContext } from '../../ui/parts/card-context';
import { derivedValue } from '../../ui/parts/derived-value';
import { featureName } from './nearby-name';

/** The distance from an entity to what is near it, as a range with its derivation: the errors of both ends. */
export function rangeValue(from: string, { id, range, block }: Nearby, context: CardContext): TemplateResult {
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
  const value = derivedValue({ value: rangeText(range, locale), formula, inputs: [] }, what, true);
  const measured = blockName(from, block, context);
  return measured === null
    ? value
    : html`${value} <small class="block">${nearest.fromBlock(measured)}</small>`;
}

/** The block of a platform that a distance is measured from, by what its name alone has; null where it has only one. */
function blockName(from: string, block: number, { plan, locale }: CardContext): string | null {
  const blocks = plan.platforms.find(({ id }) => id === from)?.blocks ?? [];
  const name = blocks.length > 1 ? blocks[block]?.name : undefined;
  if (!name) return null;
  const text = locale.text(name);
  return /区块|园|block|Park/.test(text) ? (/[（(]([^）)]*)[）)]/.exec(text)?.[1] ?? text) : text;
}

/** A range in whole kilometres, rounded outwards. */
export function rangeText({ least, most }: DistanceRange, { m, number }: Locale): string {
  const [from, to] = [Math.floor(least / 1000), Math.ceil(most / 1000)];
  return from === 0 ? m.nearest.within(number(to)) : m.nearest.between(number(from), number(to));
}
