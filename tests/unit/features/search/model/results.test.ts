import { describe, expect, test } from 'vitest';
import { SearchIndex } from '../../../../../src/features/search/model/search-index';
import type { Marked, SearchResult } from '../../../../../src/features/search/model/search-result';
import { realAnnex } from '../../../real-annex';
import { realPlan } from '../../../real-plan';
import { realWords } from './lexicon';

const index = await SearchIndex.build(realPlan, realWords, realAnnex);

const marks = ({ text, ranges }: Marked) => ranges.map(([start, end]) => text.slice(start, end));
const results = (typed: string) => index.search(typed).groups.flatMap((group) => group.results);
const result = (typed: string, id: string): SearchResult => {
  const found = results(typed).find(({ document }) => document.id === id);
  if (!found) throw new Error(`${typed} does not find ${id}`);
  return found;
};

describe('what answers is marked', () => {
  test('in a name, by the characters that are read as the pinyin', () => {
    expect(marks(result('guangmo', 'lanxi-film-park').name.zh)).toEqual(['光膜']);
    expect(marks(result('lx', 'lanxi').name.zh)).toEqual(['兰溪']);
  });

  test('in English, for a misspelt word the word it stands for', () => {
    expect(marks(result('optcal film', 'display-materials/光学膜').name.en)).toEqual(['optical', 'film']);
  });

  test('as the word of our list where no name has it', () => {
    const { also } = result('thermos', 'vacuum-flasks');
    expect(also && marks(also)).toEqual(['thermos']);
  });

  test('in the plan’s words, also where they have another word for it', () => {
    const { passage } = result('garden machinery', 'yongkang-agri');
    expect(passage && marks(passage.zh)).toEqual(['园林和林业装备']);
    expect(realPlan.citations.get(passage?.cite ?? '')?.quote).toBe(passage?.zh.text);
  });

  test('in the plan’s words for pinyin, and in our translation for Chinese', () => {
    const { passage } = result('lanxi', 'lanxi-ez');
    expect(passage && marks(passage.zh)).toEqual(['兰溪']);
    expect(marks(result('兰溪', 'lanxi-ez').passage?.en ?? { text: '', ranges: [] })).toEqual(['Lanxi']);
  });
});

describe('groups', () => {
  test('come in the order of their best results, with at most five of each', () => {
    const { groups } = index.search('光膜');
    const best = groups.map((group) => group.results[0]?.score ?? 0);
    expect(best).toEqual(best.toSorted((a, b) => b - a));
    expect(groups.map(({ group }) => group).slice(0, 2)).toEqual(['terms', 'topics']);
    for (const { results: shown, count } of index.search('l').groups) {
      expect(shown.length).toBe(Math.min(5, count));
    }
  });
});

describe('a sentence that names many things', () => {
  test('is one result: its paragraph', () => {
    const found = results('火腿').map(({ document }) => `${document.kind}:${document.id}`);
    expect(found).toEqual(['paragraph:4.5.1-1']);
  });
});

describe('what is misspelt', () => {
  test('is looked for as what it stands for, and says so', () => {
    expect(index.search('永慷 保温杯').corrected).toBe('永康 保温杯');
    expect(index.search('永康').corrected).toBeNull();
    expect(marks(result('光学摸', 'display-materials/光学膜').name.zh)).toEqual(['光学膜']);
  });
});

describe('nothing', () => {
  test.each(['', '  ', '！', 'zzzz', '龘'])('is found for “%s”', (typed) => {
    expect(index.search(typed)).toEqual({ groups: [], topic: null, corrected: null });
  });

  test('is taken for an abbreviation but the word itself', () => {
    const found = results('EV').map(({ document }) => document.name.en);
    expect(found.filter((name) => /\bev\w+/i.test(name))).toEqual([]);
  });
});

describe('what platforms can be matched with', () => {
  test.each([
    ['光膜', '光膜'],
    ['NEV', 'NEV'],
    ['guangmo', '光学膜'],
    ['optcal film', '光学膜'],
    ['我做光膜的厂家', '我做光膜的厂家'],
  ])('%s is matched as %s', (typed, text) => {
    expect(index.search(typed).topic?.zh).toBe(text);
  });

  test.each(['兰溪', 'lx', '用水量', 'zzzz'])('%s means no industry', (typed) => {
    expect(index.search(typed).topic).toBeNull();
  });
});

test('without synonyms and pinyin, names are still found', async () => {
  const bare = await SearchIndex.build(realPlan, { synonyms: [], pinyin: {} });
  expect(bare.search('光学膜').groups[0]?.results[0]?.document.id).toBe('display-materials/光学膜');
  expect(bare.search('thermos').groups).toEqual([]);
});
