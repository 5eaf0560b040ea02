import { describe, expect, it } from 'vitest';
import { initialState, parseLink, resolveIds } from '../../engine';
import { realPlan as plan } from '../real-plan';

const opened = (link: string) => resolveIds(plan, parseLink(link, 'zh'));

describe('a link with ids that the plan does not have', () => {
  it('is the same state where it has them all', () => {
    const state = parseLink('?sel=lanxi&topics=textiles&platforms=lanxi-ez', 'zh');
    expect(resolveIds(plan, state)).toEqual({ state, unknown: [] });
    expect(resolveIds(plan, state).state).toBe(state);
  });

  it.each([
    ['lanxi-ez-lanjiang', 'lanxi-ez'],
    ['lanxy', 'lanxi'],
    ['yiwu-etdz-2', 'yiwu-etdz'],
    ['loongson', 'loongson-park'],
  ])('opens the nearest: %s means %s', (id, instead) => {
    const { state, unknown } = opened(`?sel=${id}`);
    expect(state.selection).toBe(instead);
    expect(unknown).toEqual([{ id, instead }]);
  });

  it('leaves out what is like nothing, and keeps the rest', () => {
    const { state, unknown } = opened('?sel=atlantis&topics=optoelectronic,moonshine&measure=output');
    expect(state).toEqual({
      ...initialState('zh'),
      thematic: { ...initialState('zh').thematic, measure: 'output' },
      filter: { ...initialState('zh').filter, topics: ['optoelectronics'] },
    });
    expect(unknown).toEqual([
      { id: 'atlantis', instead: null },
      { id: 'optoelectronic', instead: 'optoelectronics' },
      { id: 'moonshine', instead: null },
    ]);
  });
});
