import { commonForm } from './common-form';
import type { EnteredMeasure } from './measure-names';
import { plain } from './plain';
import { trailingUnit } from './trailing-unit';
import type { Vocabulary } from './vocabulary';

/** What a heading, a title or a row's name says about the figures beside or below it. */
export type Facts = {
  readonly area?: string;
  readonly measure?: EnteredMeasure;
  readonly year?: number;
  readonly unit?: string;
};

const yearIn = /(?:19|20)\d\d(?!\d)(?:年度|年末|年底|年)?/g;

/** Reads a heading, title or name; null where any part of it is not understood, so that nothing is guessed. */
export function factsOf(text: string, vocabulary: Vocabulary): Facts | null {
  const whole = named(plain(text), vocabulary);
  if (whole) return whole;
  const { rest, unit } = trailingUnit(plain(text));
  const years = rest.match(yearIn) ?? [];
  if (years.length > 1) return null;
  const name = rest.replace(yearIn, '');
  const facts = {
    ...(unit ? { unit } : {}),
    ...(years[0] ? { year: Number.parseInt(years[0], 10) } : {}),
  };
  if (commonForm(name) === '') return unit || years[0] ? facts : null;
  const what = named(name, vocabulary);
  return what && { ...facts, ...what };
}

/** A whole name: a measure, an area, or an area followed by a measure. */
function named(text: string, { areas, measures }: Vocabulary): Facts | null {
  const measure = measures.get(commonForm(text));
  if (measure) return { measure };
  const area = areas.get(text);
  if (area) return { area };
  for (const [name, id] of areas) {
    const behind = text.startsWith(name) ? measures.get(commonForm(text.slice(name.length))) : undefined;
    if (behind) return { area: id, measure: behind };
  }
  return null;
}
