import { describe, expect, test } from 'vitest';
import { thresholds } from '../../../../../src/features/match/model/criterion-finding';
import type { MatchInput } from '../../../../../src/features/match/model/match-input';
import { match } from './match';

const line = (criteria: MatchInput['criteria'], id: string) => {
  const { platforms, cities } = match({ criteria });
  const all = [platforms, cities].flatMap(({ ranked, aside }) => [...ranked, ...aside]);
  return all.find(({ candidate }) => candidate.id === id);
};

describe('a criterion', () => {
  test('for a category is half met while the platform is being created, or by a park within it', () => {
    expect(line({ national: 'matters' }, 'jinhua-etdz')?.score).toBe(6);
    expect(line({ national: 'matters' }, 'jinhua-hitech-zone')?.score).toBe(3);
    expect(line({ national: 'matters' }, 'lanxi-ez')?.score).toBe(0);
    expect(line({ wanmu: 'nice' }, 'jinyi-it-platform')?.score).toBe(2);
    expect(line({ wanmu: 'nice' }, 'lanxi-ez')?.score).toBe(1);
    expect(line({ provincial: 'nice' }, 'lanxi-ez')?.score).toBe(2);
  });

  test('for something near is met by the far end of the range, and half between the two distances', () => {
    const { near, far } = thresholds.airport;
    for (const { lines } of match({ criteria: { airport: 'matters' } }).platforms.ranked)
      for (const each of lines) {
        if (each.kind !== 'criterion' || each.finding.detail.kind !== 'distance') continue;
        const { most } = each.finding.detail.nearby.range;
        expect(each.met).toBe(most <= near ? 'full' : most <= far ? 'half' : 'none');
      }
    expect(line({ airport: 'matters' }, 'yiwu-etdz')?.score).toBe(6);
  });

  test('for growth or tax holds the host area against the city, and says where the plan is blank', () => {
    expect(line({ growth: 'nice' }, 'yiwu-etdz')?.score).toBe(2);
    expect(line({ growth: 'nice' }, 'yongkang-ez')?.score).toBe(0);
    expect(line({ tax: 'matters' }, 'yongkang-ez')?.score).toBe(6);
    const blank = line({ tax: 'matters' }, 'jinhua-etdz');
    expect(blank?.lines).toEqual([]);
    expect(blank?.unknown.map(({ criterion }) => criterion)).toEqual(['tax']);
  });

  test('for the corridor asks the host area, and is half met by one block', () => {
    expect(line({ corridor: 'nice' }, 'lanxi-ez')?.score).toBe(2);
    expect(line({ corridor: 'nice' }, 'panan-ez')?.score).toBe(1);
    expect(line({ corridor: 'nice' }, 'pujiang-ez')?.score).toBe(0);
    expect(line({ corridor: 'nice' }, 'opto-innovation-city')?.score).toBe(2);
  });

  test('that must be sets aside what surely fails it, with the reason, and never what nobody knows', () => {
    const { platforms, cities } = match({ criteria: { national: 'must', tax: 'must' } });
    expect(platforms.ranked.map(({ candidate }) => candidate.id).sort()).toEqual([
      'jinhua-etdz',
      'yiwu-etdz',
    ]);
    const lanxi = platforms.aside.find(({ candidate }) => candidate.id === 'lanxi-ez');
    expect(lanxi?.failed.map(({ criterion }) => criterion)).toEqual(['national', 'tax']);
    expect(cities.ranked.length).toBeGreaterThan(0);
    expect(cities.ranked[0]?.unknown.map(({ criterion }) => criterion)).toContain('national');
  });

  test('for a distance that straddles the limit sets nothing aside', () => {
    const { platforms } = match({ criteria: { station: 'must' } });
    for (const { lines } of platforms.ranked)
      expect(lines[0]?.kind === 'criterion' && lines[0].finding.best).not.toBe('none');
    for (const { failed } of platforms.aside) expect(failed[0]?.finding.best).toBe('none');
  });
});
