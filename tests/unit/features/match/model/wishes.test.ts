import { describe, expect, test } from 'vitest';
import { matchAnswer } from '../../../../../src/features/match/model/match-answer';
import type { MatchInput } from '../../../../../src/features/match/model/match-input';
import { noMatch } from '../../../../../src/features/match/model/match-input';
import { coordinatesIn, pointIn } from '../../../../../src/features/match/model/point-of';
import { wishesOf } from '../../../../../src/features/match/model/wishes';
import { keptBy } from '../../../../../src/plan/filter/map-answer';
import { realPlan } from '../../../real-plan';
import { match } from './match';

const near: MatchInput['within'] = { of: '29.3,120.07', kilometres: 25, weight: 'must' };

describe('a point', () => {
  test.each([
    ['29.3, 120.07', '29.3,120.07'],
    ['120.07,29.3', '29.3,120.07'],
    ['29.3，120.07', '29.3,120.07'],
    ["29°18'N 120°4'12\"E", '29.3,120.07'],
    ['北纬29.3 东经120.07', '29.3,120.07'],
  ])('is read from “%s”', (text, of) => {
    expect(coordinatesIn(text)).toBe(of);
  });

  test('may be a station or place by name, and nothing else is one', () => {
    expect(pointIn(realPlan, '义乌站')).not.toBeNull();
    expect(pointIn(realPlan, 'Zhejiang Normal University')).not.toBeNull();
    for (const text of ['', '29.3', '火星', '5, 6', '29.3, 220'])
      expect(pointIn(realPlan, text), text).toBeNull();
  });
});

describe('a limit of distance', () => {
  const { platforms } = match({ text: '光伏', within: near });

  test('is surely met, possibly met where the range holds it, or eliminates with the reason', () => {
    for (const { lines } of platforms.ranked)
      for (const line of lines) {
        if (line.kind !== 'criterion' || line.finding.detail.kind !== 'within') continue;
        const { range } = line.finding.detail.nearby;
        expect(range.least).toBeLessThanOrEqual(25_000);
        expect(line.met).toBe(range.most <= 25_000 ? 'full' : 'half');
      }
    expect(platforms.aside.length).toBeGreaterThan(0);
    for (const { failed } of platforms.aside)
      expect(failed.map(({ criterion }) => criterion)).toEqual(['within']);
  });

  test('names the block that it is measured from', () => {
    const lanxi = platforms.aside.find(({ candidate }) => candidate.id === 'lanxi-ez');
    const detail = lanxi?.failed[0]?.finding.detail;
    expect(detail?.kind === 'within' && detail.nearby.block).toBe(1);
  });
});

describe('an area in the text', () => {
  test('matters, can be a must, and can be switched off', () => {
    expect(wishesOf(realPlan, noMatch, ['yiwu']).weights).toEqual({ area: 'matters' });
    expect(wishesOf(realPlan, { ...noMatch, area: 'off' }, ['yiwu']).weights).toEqual({});
    const { platforms } = match({ text: '义乌 光伏', area: 'must' });
    expect(platforms.ranked.map(({ candidate }) => candidate.record.area)).toEqual(['yiwu', 'yiwu']);
    expect(platforms.aside.map(({ candidate }) => candidate.id)).toContain('lanxi-ez');
  });
});

describe('the map’s answer', () => {
  const input = { ...noMatch, text: '光伏', within: near };
  const { platforms } = match(input);
  const answer = matchAnswer(realPlan, [platforms], wishesOf(realPlan, input, []), ({ most }) =>
    String(most),
  );

  test('has ranks, what fell out, and a line for each distance that counts', () => {
    expect(answer.marks.get('yiwu-display-platform')).toBe('1');
    expect(answer.back).toContain('lanxi-ez');
    expect(answer.lines).toHaveLength(platforms.ranked.length);
    expect(answer.lines[0]?.to).toEqual([120.07, 29.3]);
  });

  test('puts back only what fell out', () => {
    const kept = keptBy(realPlan, null, answer);
    expect(kept?.has('lanxi-ez')).toBe(false);
    expect(kept?.has('yiwu')).toBe(true);
    expect(keptBy(realPlan, null, { ...answer, back: [] })).toBeNull();
  });
});
