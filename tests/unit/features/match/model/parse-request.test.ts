import { describe, expect, test } from 'vitest';
import { noMatch } from '../../../../../src/features/match/model/match-input';
import { parseRequest } from '../../../../../src/features/match/model/parse-request';
import { certaintyOf } from '../../../../../src/features/match/model/parsed-request';
import { queryTerms } from '../../../../../src/features/match/model/query-terms';
import { suggestion } from '../../../../../src/features/match/model/suggestion';
import { realPlan } from '../../../real-plan';
import { vocabulary } from './match';

const read = (text: string) => parseRequest(realPlan, vocabulary, text);
const topics = (text: string) => read(text).topics.map(({ topic }) => topic.id);

describe('a text', () => {
  test('is read by the plan’s names, its products, and synonyms, and says by which', () => {
    const kinds = (text: string) => read(text).topics[0]?.reasons.map(({ kind }) => kind);
    expect(topics('智能显示材料')).toContain('display-materials');
    expect(kinds('智能显示材料')).toContain('name');
    expect(topics('光学膜')).toEqual(['display-materials']);
    expect(kinds('光学膜')).toContain('term');
    expect(topics('光膜')).toEqual(['display-materials']);
    expect(kinds('光膜')).toEqual(['synonym']);
  });

  test('may have several wants, in Chinese with or without a space and in English', () => {
    const wanted = ['new-energy-vehicles', 'vehicle-parts'];
    expect(topics('新能源汽车 零部件')).toEqual(wanted);
    expect(topics('新能源汽车零部件')).toEqual(wanted);
    expect(topics('new energy vehicle parts')).toEqual(wanted);
    expect(topics('We make solar panels and drones.')).toEqual(['photovoltaics', 'transport-equipment']);
  });

  test('may be a sentence, in any case, width and number', () => {
    expect(topics('我们公司想生产无人机')).toEqual(['transport-equipment']);
    expect(topics('ＬＥＤ')).toEqual(topics('led'));
    expect(topics('Garden Tool')).toEqual(topics('garden tools'));
  });

  test('that has a part of a name or term is taken for it, unless that says too little', () => {
    expect(read('减速').topics.map(({ topic, reasons }) => [topic.id, reasons[0]?.kind])).toEqual([
      ['intelligent-equipment', 'part'],
    ]);
    expect(read('智能')).toMatchObject({ topics: [], unknown: ['智能'] });
  });

  test('that the plan does not have is not understood', () => {
    const none = { topics: [], literal: [], areas: [], general: [] };
    for (const text of ['葡萄酒', 'wine']) expect(read(text), text).toEqual({ ...none, unknown: [text] });
    expect(read('光膜和葡萄酒')).toMatchObject({ unknown: ['葡萄酒'] });
    expect(read('   ')).toEqual({ ...none, unknown: [] });
  });

  test('that names an area wishes for it; the whole city is no wish', () => {
    for (const text of ['义乌', 'Yiwu', '义乌市', 'optical film in Yiwu'])
      expect(read(text).areas, text).toEqual(['yiwu']);
    expect(read('Pan’an, 金东区').areas).toEqual(['panan', 'jindong']);
    expect(read('金华 光膜')).toMatchObject({ areas: [], unknown: [] });
  });

  test('of general words alone means nothing, and they narrow an industry that is meant', () => {
    for (const text of ['材料', '零部件', 'food processing equipment'])
      expect(read(text), text).toMatchObject({ topics: [], literal: [] });
    expect(read('零部件').general).toEqual(['零部件']);
    expect(topics('园林机械 零部件')).not.toContain('vehicle-parts');
  });

  test('that stands in a phrase as a whole is looked for as a whole', () => {
    expect(read('动力电池材料').literal.map(({ word }) => word)).toEqual(['动力电池材料']);
  });

  test('is as certain as it was understood', () => {
    expect(certaintyOf(read('光膜'))).toBe('whole');
    expect(certaintyOf(read('减速'))).toBe('guessed');
    expect(certaintyOf(read('光膜和葡萄酒'))).toBe('part');
  });

  test('that is misspelled has a suggestion, which nothing is counted for', () => {
    const suggested = (text: string) => suggestion(text, read(text).unknown, vocabulary);
    expect(suggested('电动玩具')).toBe('电动工具');
    expect(topics('电动玩具')).toEqual([]);
    expect(suggested('vaccum flask')).toBe('vacuum flask');
    expect(suggested('葡萄酒')).toBeNull();
  });

  test('with words that stand in a phrase but belong to no topic looks for these words', () => {
    expect(read('跨境电商').literal.map(({ word }) => word)).toEqual(['跨境电商']);
  });
});

describe('what is asked for', () => {
  test('is one thing where a word has two meanings, and less what was taken out', () => {
    const understanding = read('园林机械');
    const asks = (without: string[]) => queryTerms(realPlan, understanding, { ...noMatch, without });
    expect(asks([]).map(({ id }) => id)).toEqual(['farm-machinery+power-tools']);
    expect(asks(['power-tools']).map(({ id }) => id)).toEqual(['farm-machinery']);
    expect(asks(['power-tools', 'farm-machinery'])).toEqual([]);
  });

  test('has the topics chosen by hand, each once', () => {
    const asks = queryTerms(realPlan, read('光膜'), {
      ...noMatch,
      topics: ['display-materials', 'graphene'],
    });
    expect(asks.map(({ id }) => id)).toEqual(['display-materials', 'graphene']);
  });
});
