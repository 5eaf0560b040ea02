import { describe, expect, test } from 'vitest';
import { SearchIndex } from '../../../../../src/features/search/model/search-index';
import { readJson } from '../../../read-json';
import { realAnnex } from '../../../real-annex';
import { realPlan } from '../../../real-plan';
import { realWords } from './lexicon';

type Query = { query: string; first: string; group: string };

const queries = readJson('tests/fixtures/search-queries.json') as Query[];
const index = await SearchIndex.build(realPlan, realWords, realAnnex);

describe.each([...new Set(queries.map(({ group }) => group))])('%s', (group) => {
  test.each(queries.filter((each) => each.group === group))(
    '$query finds $first first',
    ({ query, first }) => {
      const best = index.search(query).groups[0]?.results[0]?.document;
      expect(best && `${best.kind}:${best.id}`).toBe(first);
    },
  );
});

test('every segment, area, platform and city is asked for', () => {
  const asked = new Set(queries.map(({ first }) => first.replace(/^\w+:/, '').replace(/\/.*$/, '')));
  const things = [
    ...realPlan.segments.keys(),
    ...realPlan.areas.map(({ id }) => id),
    ...realPlan.platforms.map(({ id }) => id),
    ...realPlan.layout.cities.map(({ id }) => id),
  ];
  expect(things.filter((id) => !asked.has(id))).toEqual([]);
});
