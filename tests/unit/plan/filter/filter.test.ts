import { describe, expect, it } from 'vitest';
import { matchCounts } from '../../../../src/features/filter/model/match-counts';
import { conditionsOf, noFilter, withCondition } from '../../../../src/plan/filter/filter';
import { matchFilter } from '../../../../src/plan/filter/match-filter';
import { initialState, resolveIds } from '../../../engine';
import { realPlan as plan } from '../../real-plan';

describe('a filter from a damaged link', () => {
  const damaged = {
    ...noFilter,
    topics: ['atlantis', 'textiles'],
    mode: 'all' as const,
    areas: ['moon'],
    within: ['yiwu', 'corridor'],
  };

  const read = (filter: typeof damaged) => resolveIds(plan, { ...initialState('zh'), filter }).state.filter;

  it('asks for what the plan has and for nothing else', () => {
    expect(read(damaged)).toEqual({
      ...noFilter,
      topics: ['textiles'],
      mode: 'all',
      within: ['corridor'],
    });
  });

  it('keeps what its known part keeps', () => {
    const known = { ...noFilter, topics: ['textiles'], within: ['corridor'] };
    expect(matchFilter(plan, read(damaged))).toEqual(matchFilter(plan, known));
    expect(matchFilter(plan, read({ ...damaged, topics: ['atlantis'], within: [] }))).toBeNull();
  });
});

describe('the conditions of a filter', () => {
  const filter = { ...noFilter, topics: ['textiles', 'hardware'], statuses: ['creating' as const] };

  it('stand one by one', () => {
    expect(conditionsOf(filter)).toEqual([
      { part: 'topics', id: 'textiles' },
      { part: 'topics', id: 'hardware' },
      { part: 'statuses', id: 'creating' },
    ]);
  });

  it('are added once and taken out', () => {
    const condition = { part: 'topics', id: 'textiles' } as const;
    expect(withCondition(filter, condition, false)).toEqual({ topics: ['hardware'] });
    expect(withCondition(filter, condition, true)).toEqual({ topics: ['hardware', 'textiles'] });
  });
});

it('what is kept is counted by kind, without the city as a whole', () => {
  const kept = matchFilter(plan, { ...noFilter, topics: ['biomedicine'] });
  expect(kept?.has('jinhua')).toBe(true);
  expect(matchCounts(plan, kept ?? new Map())).toEqual([
    { kind: 'platform', count: 7 },
    { kind: 'city', count: 4 },
    { kind: 'area', count: 2 },
    { kind: 'corridor', count: 1 },
  ]);
});
