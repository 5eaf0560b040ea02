import { describe, expect, it } from 'vitest';
import { noFilter } from '../../../../src/plan/filter/filter';
import { matchFilter } from '../../../../src/plan/filter/match-filter';
import { phrasesOf } from '../../../../src/plan/phrases';
import { featuresNaming, strongest } from '../../../../src/plan/topics/mentions';
import { topicOf } from '../../../../src/plan/topics/topics';
import { realPlan } from '../../real-plan';

const plan = realPlan;
const naming = (id: string) => {
  const topic = topicOf(plan, id);
  if (!topic) throw new Error(id);
  return featuresNaming(plan, topic);
};

describe('topics', () => {
  it('have ids of their own', () => {
    const ids = [...plan.industries.keys(), ...plan.segments.keys()];
    expect(new Set(ids).size).toBe(ids.length);
    expect(topicOf(plan, 'moon')).toBeNull();
  });

  it.each([...plan.segments.keys()])(
    '%s: named by exactly the features whose phrases name it or its industry',
    (id) => {
      const parent = topicOf(plan, id)?.industry.id ?? '';
      const expected = [...plan.entities.values()].flatMap((entity) => {
        const phrases = phrasesOf(entity);
        if (phrases.some(({ segments }) => segments.includes(id))) return [[entity.id, 'itself']];
        return phrases.some(({ industries }) => industries.includes(parent)) ? [[entity.id, 'parent']] : [];
      });
      expect(naming(id).map(({ entity, mentions }) => [entity.id, strongest(mentions)?.names])).toEqual(
        expected,
      );
    },
  );

  it('tell a phrase that names the industry only by way of another segment', () => {
    const wucheng = naming('motorcycles-bicycles').find(({ entity }) => entity.id === 'wucheng-ez');
    expect(wucheng?.mentions.map(({ names, beside }) => [names, beside])).toEqual([
      ['parent', ['vehicle-parts']],
    ]);
  });
});

describe('the filter', () => {
  it('asks for nothing at first', () => {
    expect(matchFilter(plan, noFilter)).toBeNull();
  });

  it('keeps by strength of the verb, one topic or all of them', () => {
    const any = matchFilter(plan, { ...noFilter, topics: ['textiles', 'hardware'] });
    const all = matchFilter(plan, { ...noFilter, topics: ['biomedicine', 'textiles'], mode: 'all' });
    expect(any?.get('yiwu-etdz')).toBe('upgrade');
    expect(any?.get('jinhua-etdz')).toBe('focus');
    expect(all?.has('lanxi-ez')).toBe(true);
    expect(all?.has('dongyang-ez')).toBe(false);
  });

  it('works together with category, status, host area, corridor and belt', () => {
    const creating = matchFilter(plan, { ...noFilter, statuses: ['creating'] });
    expect([...(creating?.keys() ?? [])]).toEqual(['jinhua-hitech-zone', 'jinlan-hitech']);
    const both = matchFilter(plan, {
      ...noFilter,
      topics: ['textiles'],
      statuses: ['creating'],
      areas: ['lanxi'],
    });
    expect([...(both ?? [])]).toEqual([['jinlan-hitech', 'upgrade']]);
    const inCorridor = matchFilter(plan, {
      ...noFilter,
      categories: ['provincial-zone'],
      within: ['corridor'],
    });
    // One block of Pan’an's zone lies in the Jinhua Development Zone.
    expect([...(inCorridor?.keys() ?? [])]).toEqual(['wucheng-ez', 'lanxi-ez', 'jinlan-hitech', 'panan-ez']);
  });
});
