import { describe, expect, test } from 'vitest';
import { correctWord, readingsOf } from '../../../../../src/features/search/model/correct-word';
import { excerpt } from '../../../../../src/features/search/model/excerpt';
import { fold } from '../../../../../src/features/search/model/fold';
import { indexEntry } from '../../../../../src/features/search/model/index-entry';
import { matchPinyin, nameParts, pinyinKeys } from '../../../../../src/features/search/model/pinyin';
import { readQuery } from '../../../../../src/features/search/model/read-query';
import { nothingElse } from '../../../../../src/features/search/model/search-document';
import { searchTokens } from '../../../../../src/features/search/model/search-index';
import { shortNames } from '../../../../../src/features/search/model/short-names';

describe('folding', () => {
  test.each([
    ['兰溪－武义－永康', '兰溪武义永康'],
    ['ＬＥＤ芯片', 'led芯片'],
    ['Pan’an County', 'panan county'],
    ['Mini/Micro LED', 'mini micro led'],
    ['lán xī', 'lan xi'],
    ['“北斗+”', '北斗+'],
    ['電動工具', '电动工具'],
    ['钢铁、水泥。印染', '钢铁\n水泥\n印染'],
    ['、电镀，', '电镀'],
    ['（！）', ''],
  ])('%s is compared as %s', (text, folded) => {
    expect(fold(text).text).toBe(folded);
  });

  test('remembers where each character came from', () => {
    const { text, at } = fold('保温杯（壶）');
    expect(text).toBe('保温杯壶');
    expect(at).toEqual([0, 1, 2, 4, 6]);
  });
});

test('Chinese is cut into characters and pairs, Latin into words', () => {
  expect(searchTokens(fold('LED芯片封装, for cars').text)).toEqual([
    'led',
    '芯',
    '片',
    '封',
    '装',
    '芯片',
    '片封',
    '封装',
    'for',
    'cars',
  ]);
});

describe('a query', () => {
  test.each([
    ['lan xi', 'lanxi'],
    ['lán xī', 'lanxi'],
    ['lan2xi1', 'lanxi'],
    ['lǜ sè', 'lvse'],
    ['D3', 'd3'],
    ['CO2', 'co'],
    ['兰溪', null],
    ['LED芯片', null],
  ])('%s is read as the pinyin %s', (typed, letters) => {
    expect(readQuery(typed)?.letters ?? null).toBe(letters);
  });

  test('keeps runs of Chinese and Latin words apart, and leaves small words out', () => {
    expect(readQuery('兰溪 光膜')?.words).toEqual(['兰溪', '光膜']);
    expect(readQuery('health and LED芯片')?.words).toEqual(['health', 'led', '芯片']);
    expect(readQuery('of')?.words).toEqual(['of']);
  });

  test('in a sentence is what tells, and small words alone are words', () => {
    expect(readQuery('Where can I build a battery plant?')?.text).toBe('battery');
    expect(readQuery('power plant')?.words).toEqual(['power', 'plant']);
    expect(readQuery('where can I')?.words).toEqual(['where', 'can', 'i']);
  });

  test('without a letter is none', () => {
    expect(readQuery(' ！？ ')).toBeNull();
  });
});

describe('pinyin', () => {
  const syllables = 'lan xi guang mo chan ye yuan'.split(' ');

  test('is looked up from every syllable on, in full and by initials', () => {
    expect(pinyinKeys(['lan', 'xi'])).toEqual(['lanxi', 'lx', 'l', 'xi', 'x']);
  });

  test.each([
    ['lanxi', 0, 2],
    ['guangm', 2, 4],
    ['gm', 2, 4],
    ['cyy', 4, 7],
    ['yuan', 6, 7],
  ])('%s stands for syllables %i to %i', (letters, from, to) => {
    expect(matchPinyin(syllables, letters)).toMatchObject({ from, to });
  });

  test('that no run of syllables begins with stands for nothing', () => {
    expect(matchPinyin(syllables, 'lanmo')).toBeNull();
  });

  test('has a syllable for each character and each run of Latin letters', () => {
    expect(nameParts('维生素D3（片）').map(({ text }) => text)).toEqual(['维', '生', '素', 'd3', '片']);
  });
});

describe('a word that stands nowhere', () => {
  const pinyin = {
    磁性材料: 'ci xing cai liao',
    兰溪: 'lan xi',
    光学膜: 'guang xue mo',
    西: 'xi',
    才: 'cai',
    摸: 'mo',
  };
  const { names } = indexEntry(
    {
      ...nothingElse,
      kind: 'term',
      id: 'any',
      name: { zh: '磁性材料', en: 'magnetic materials' },
      short: ['兰溪', '光学膜'],
    },
    0,
    pinyin,
  );
  const correct = (word: string) => correctWord(word, names, readingsOf(pinyin));

  test.each([
    ['磁性才料', '磁性材料'],
    ['磁性木料', '磁性材料'],
    ['磁性料', '磁性材料'],
    ['磁性的材料', '磁性材料'],
    ['性才料', '性材料'],
    ['兰西', '兰溪'],
    ['光学摸', '光学膜'],
  ])('%s is taken for %s', (typed, meant) => {
    expect(correct(typed)).toBe(meant);
  });

  test.each(['兰州', '性才', '木性木料', '膜', '光'])('%s for nothing', (typed) => {
    expect(correct(typed)).toBeNull();
  });
});

describe('short names', () => {
  test.each([
    ['area', { zh: '金义新区（金东区）', en: 'Jinyi New Area (Jindong District)' }, ['金东', 'Jindong']],
    [
      'platform',
      { zh: '浙江兰溪经济开发区', en: 'Zhejiang Lanxi Economic Development Zone' },
      ['兰溪经开区'],
    ],
    ['segment', { zh: '智能农机装备', en: 'Smart farm machinery' }, ['农机装备', 'farm machinery']],
    ['target', { zh: '省级绿色工厂', en: 'Provincial green factories' }, ['绿色工厂', 'green factories']],
  ] as const)('a %s is also called by what people say: %j', (kind, name, short) => {
    expect(shortNames(kind, name)).toEqual(expect.arrayContaining([...short]));
  });

  test('a place is not called by the town it lies in', () => {
    const name = { zh: '浙师大行知学院', en: 'Xingzhi College of Zhejiang Normal University (Lanxi)' };
    expect(shortNames('place', name)).not.toContain('Lanxi');
  });
});

describe('an excerpt', () => {
  test('begins a little before the first mark, and its marks move along', () => {
    const text = `${'一'.repeat(40)}光膜${'二'.repeat(40)}`;
    const { text: cut, ranges } = excerpt({ text, ranges: [[40, 42]] }, 30);
    expect(cut).toMatch(/^…一+光膜二+…$/);
    expect(ranges.map(([start, end]) => cut.slice(start, end))).toEqual(['光膜']);
  });

  test('keeps English words whole', () => {
    const text = 'Focus on the optical film of the industrial park and much more beside that';
    const { text: cut, ranges } = excerpt({ text, ranges: [[33, 43]] }, 30);
    expect(text.split(' ')).toEqual(expect.arrayContaining(cut.replaceAll('…', '').trim().split(' ')));
    expect(ranges.map(([start, end]) => cut.slice(start, end))).toEqual(['industrial']);
  });

  test('of a short text is the text', () => {
    expect(excerpt({ text: '光膜', ranges: [[0, 2]] }, 30)).toEqual({ text: '光膜', ranges: [[0, 2]] });
  });
});
