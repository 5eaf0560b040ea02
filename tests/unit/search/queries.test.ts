import { describe, expect, test } from 'vitest';
import { SearchIndex } from '../../../src/plan/search/search-index';
import { parseWords } from '../../../src/plan/words/parse-words';
import { readJson } from '../read-json';
import { realPlan } from '../real-plan';

const queries = readJson('tests/fixtures/search-queries.json') as {
  query: string;
  first: string;
  group: string;
}[];
const words = parseWords(readJson('geo/words/synonyms.json'), readJson('geo/words/pinyin.json'));
const index = await SearchIndex.build(realPlan, words);

describe.each([...new Set(queries.map(({ group }) => group))])('%s', (group) => {
  test.each(queries.filter((each) => each.group === group))(
    '$query finds $first first',
    ({ query, first }) => {
      const best = index.search(query).groups[0]?.results[0];
      expect(best && `${best.document.kind}:${best.document.id}`).toBe(first);
    },
  );
});
