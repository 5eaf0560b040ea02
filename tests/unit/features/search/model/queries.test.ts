import { describe, expect, test } from 'vitest';
import { SearchIndex } from '../../../../../src/features/search/model/search-index';
import { readJson } from '../../../read-json';
import { realAnnex } from '../../../real-annex';
import { realPlan } from '../../../real-plan';
import { realWords } from './lexicon';

/** What has to come first, or one of what may; `leading`: what comes first in any order; or nothing at all. */
type Query = { query: string; group: string } & (
  | { first: string | string[] }
  | { leading: string[] }
  | { nothing: true }
);

const queries = readJson('tests/fixtures/search-queries.json') as Query[];
const index = await SearchIndex.build(realPlan, realWords, realAnnex);

/** What is found, as the list shows it. */
const found = (query: string) =>
  index
    .search(query)
    .groups.flatMap(({ results }) => results.map(({ document }) => `${document.kind}:${document.id}`));

describe.each([...new Set(queries.map(({ group }) => group))])('%s', (group) => {
  test.each(queries.filter((each) => each.group === group))('$query', (each) => {
    const results = found(each.query);
    if ('nothing' in each) expect(results).toEqual([]);
    else if ('leading' in each)
      expect(results.slice(0, each.leading.length).toSorted()).toEqual(each.leading.toSorted());
    else expect([each.first].flat()).toContain(results[0]);
  });
});

test('every segment, area, platform and city is asked for', () => {
  const named = queries.flatMap((each) =>
    'first' in each ? each.first : 'leading' in each ? each.leading : [],
  );
  const asked = new Set(named.map((first) => first.replace(/^\w+:/, '').replace(/\/.*$/, '')));
  const things = [
    ...realPlan.segments.keys(),
    ...realPlan.areas.map(({ id }) => id),
    ...realPlan.platforms.map(({ id }) => id),
    ...realPlan.layout.cities.map(({ id }) => id),
  ];
  expect(things.filter((id) => !asked.has(id))).toEqual([]);
});
