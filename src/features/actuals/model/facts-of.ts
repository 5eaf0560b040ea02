import { commonForm, plain } from './cell-text';
import { trailingUnit } from './read-number';
import type { EnteredMeasure, Vocabulary } from './vocabulary';

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

/** What kind of things stand in a column: its heading names the kind, not the thing. */
export type Role = 'area' | 'year' | 'measure' | 'unit' | 'index';

const roles: Readonly<Record<Role, RegExp>> = {
  area: /^(?:地区|区域|县市区|县\(市、区\)|县\(市区\)|县市|各县市区|各地|名称|单位名称|areas?|regions?|name|county)$/,
  year: /^(?:年份|年度|年|years?)$/,
  measure: /^(?:指标|指标名称|项目|measures?|indicators?)$/,
  unit: /^(?:单位|计量单位|units?)$/,
  index: /^(?:序号|编号|no|#)$/,
};

/** The kind of things that a heading announces; null where it announces none. */
export function roleOf(text: string): Role | null {
  const name = plain(text);
  return (Object.keys(roles) as Role[]).find((role) => roles[role].test(name)) ?? null;
}
