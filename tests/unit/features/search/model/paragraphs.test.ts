import { describe, expect, test } from 'vitest';
import { SearchIndex } from '../../../../../src/features/search/model/search-index';
import { paragraphId } from '../../../../../src/plan/annex/paragraph-id';
import { realAnnex } from '../../../real-annex';
import { realPlan } from '../../../real-plan';
import { realWords } from './lexicon';

const { paragraphs } = realAnnex;
const index = await SearchIndex.build(realPlan, realWords, realAnnex);

/** Ids of what is found, the best first, as the list shows it. */
const found = (query: string) =>
  index
    .search(query)
    .groups.flatMap(({ results }) => results.map(({ document }) => `${document.kind}:${document.id}`));

/** In how many paragraphs a term stands. */
const spread = new Map<string, number>();
for (const { terms } of paragraphs) for (const { zh } of terms) spread.set(zh, (spread.get(zh) ?? 0) + 1);

/** The cards of the segment that a paragraph is about stand for it, too. */
const segmentsOf = (id: string) =>
  [...realPlan.segments.values()].flatMap(({ id: segment, cite }) => {
    const { section = '', locator } = realPlan.citations.get(cite) ?? {};
    const at = locator?.kind === 'paragraph' ? paragraphId({ section, paragraph: locator.paragraph }) : null;
    return at === id ? [segment] : [];
  });

describe('a paragraph', () => {
  test.each(paragraphs.map((each) => [paragraphId(each), each] as const))(
    '%s is found first or second by a term of its own',
    (id, { terms }) => {
      const own = terms.filter(({ zh }) => spread.get(zh) === 1);
      const segments = segmentsOf(id);
      const stands = (each: string) =>
        each === `paragraph:${id}` ||
        segments.some((segment) => each === `segment:${segment}` || each.startsWith(`term:${segment}/`));
      expect(own.some(({ zh }) => found(zh).slice(0, 2).some(stands))).toBe(true);
    },
  );
});

test('every term of a paragraph finds its paragraph, or what bears its name', () => {
  const terms = paragraphs.flatMap((each) =>
    each.terms.flatMap(({ zh, en }) => [zh, en].map((term) => [term, paragraphId(each)] as const)),
  );
  const lost = terms.filter(([term, id]) => {
    const { groups } = index.search(term);
    const results = groups.flatMap((group) => group.results);
    return !results.some(
      ({ document, name, also, passage }) =>
        document.id === id ||
        [name.zh, name.en, also, passage?.zh, passage?.en].some((each) => each && each.ranges.length > 0),
    );
  });
  expect(terms.length).toBeGreaterThan(3600);
  expect(lost).toEqual([]);
});

test.each([
  '标准地',
  '工业用地',
  '税收优惠',
  '印染',
  '电镀',
  '产业大脑',
  '碳账户',
  '吉利',
  '零跑',
  '一日办结',
  '人才公寓',
  'Geely',
  'Leapmotor',
  '爱旭',
  '华灿',
  '婺江实验室',
  'carbon accounts',
  'standard land',
])('“%s”, a word of the plan, is never answered with nothing', (query) => {
  expect(found(query)).not.toEqual([]);
});
