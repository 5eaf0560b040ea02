import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { classRanges } from '../../../../../src/features/thematic/class-ranges';
import { firstOwnBreaks, parseBreaks } from '../../../../../src/features/thematic/model/own-breaks';
import { noActuals } from '../../../../../src/plan/actuals/actual';
import { measures } from '../../../../../src/plan/measures/measures';
import { localize } from '../../../../../src/site/pages/messages/localize';

import { languages } from '../../../../../src/state/app-state';
import { initialThematic } from '../../../../../src/state/thematic';
import { classOf } from '../../../../../src/style/classes/class-of';
import { classify } from '../../../../../src/style/classes/classify';
import { realPlan as plan } from '../../../real-plan';

describe('breaks that a reader types', () => {
  it.each([
    ['400, 900', [400, 900]],
    ['400 900\t1200.5', [400, 900, 1200.5]],
    ['400，900、1200；1500', [400, 900, 1200, 1500]],
    ['－５　０，１２．５', [-5, 0, 12.5]],
    ['−1 .5 2.', [-1, 0.5, 2]],
  ])('are read from %j', (text, breaks) => {
    expect(parseBreaks(text)).toEqual({ breaks });
  });

  it.each([
    ['', 'too-few'],
    ['400', 'too-few'],
    ['1 2 3 4 5 6 7', 'too-many'],
    ['900 400', 'not-rising'],
    ['400 400', 'not-rising'],
    ['400, 1,000', 'not-rising'],
  ])('are refused: %j is %s', (text, problem) => {
    expect(parseBreaks(text)).toEqual({ problem });
  });

  it.each(['4oo 900', '1e9 2e9', '0x10 20', '<b>1</b> 2', '400亿 900', 'Infinity 1'])(
    'name the word that is no number in %j',
    (text) => {
      expect(parseBreaks(text)).toEqual({ problem: 'no-number', word: text.split(' ')[0] });
    },
  );

  it('come back as they went into the field', () => {
    const rising = fc
      .uniqueArray(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 2, maxLength: 6 })
      .map((values) => values.map((value) => value / 100).sort((a, b) => a - b));
    fc.assert(
      fc.property(rising, (breaks) => {
        expect(parseBreaks(breaks.join(' '))).toEqual({ breaks: breaks.map((at) => at + 0) });
      }),
    );
  });
});

describe('the first breaks of one’s own', () => {
  it('are those on the map, as a link carries them', () => {
    expect(firstOwnBreaks({ breaks: [10, 12.43287123456], extent: [8, 18] })).toEqual([10, 12.432871]);
  });

  it('are thirds where the map has too few', () => {
    expect(firstOwnBreaks({ breaks: [], extent: [0, 9] })).toEqual([3, 6]);
    expect(firstOwnBreaks({ breaks: [5], extent: [5, 5] })).toEqual([6, 7]);
  });
});

describe('the ranges in the legend', () => {
  const { output } = measures;
  const ranges = (breaks: number[], midpoint: number | null = null, lang: 'zh' | 'en' = 'zh') =>
    classRanges({ breaks, midpoint, measure: output }, localize(lang));

  it('say to which class a value on a break belongs', () => {
    expect(ranges([500, 1000])).toEqual(['低于 500', '500 至不足 1,000', '1,000 及以上']);
    expect(ranges([500, 1000], null, 'en')).toEqual(['under 50', '50 to under 100', '100 and over']);
    expect(classOf(500, [500, 1000])).toBe(1);
    expect(classOf(1000, [500, 1000])).toBe(2);
  });

  it('write breaks in full, and a midpoint with one decimal more than the values', () => {
    expect(ranges([0.125, 12.4328712], 12.4328712)).toEqual([
      '低于 0.125',
      '0.125 至不足 12.43',
      '12.43 及以上',
    ]);
  });

  it('have a word where all is one class', () => {
    expect(ranges([])).toEqual(['全部']);
  });

  test.each(languages)('are one for each colour (%s)', (lang) => {
    const source = { plan, actuals: noActuals };
    for (const id of Object.keys(measures) as (keyof typeof measures)[]) {
      const classified = classify(source, id, 2023, initialThematic.classing, 'light');
      expect(classRanges(classified, localize(lang))).toHaveLength(classified.colours.length);
    }
  });
});
