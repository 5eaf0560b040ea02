import { describe, expect, it } from 'vitest';
import { byStrength, howNamed } from '../../../../../src/features/industries/model/how-named';
import { targetShares } from '../../../../../src/features/industries/model/target-shares';
import { featuresNaming, mentionRank, strongest } from '../../../../../src/plan/topics/mentions';
import { topicOf } from '../../../../../src/plan/topics/topics';
import { realPlan as plan } from '../../../real-plan';

const naming = (id: string) => {
  const topic = topicOf(plan, id);
  if (!topic) throw new Error(id);
  return featuresNaming(plan, topic);
};

describe('the targets as parts of the city’s', () => {
  it('are six; what they leave of 8000 is at most 2500', () => {
    const { parts, without, rest, atMost, formula } = targetShares(plan);
    expect(parts.map(({ value }) => value)).toEqual([1000, 1500, 1000, 500, 1000, 500]);
    expect(without.map(({ id }) => id)).toEqual(['digital', 'materials']);
    expect([rest, atMost]).toEqual([2500, true]);
    expect(formula).toBe('8,000 − 1,000 − 1,500 − 1,000 − 500 − 1,000 − 500 = 2,500');
  });

  it('leave nothing to say where the city has no target', () => {
    const output = { ...plan.municipality.figures.output_2025, value: null };
    const figures = { ...plan.municipality.figures, output_2025: output };
    expect(targetShares({ ...plan, municipality: { ...plan.municipality, figures } }).rest).toBeNull();
  });
});

describe('who names a segment', () => {
  it('comes first where it names it itself, then by the strength of its verb', () => {
    const ranks = byStrength(naming('display-materials')).map(({ mentions }) => {
      const most = strongest(mentions);
      return most ? mentionRank(most) : Number.NaN;
    });
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  });

  it('names it, its industry, or its industry only by way of another segment', () => {
    const of = (topic: string, id: string) =>
      howNamed(naming(topic).find(({ entity }) => entity.id === id)?.mentions ?? []);
    expect(of('vehicle-parts', 'wucheng-ez')).toEqual({ way: 'itself', beside: [] });
    expect(of('motorcycles-bicycles', 'jinlan-hitech')).toEqual({ way: 'parent', beside: [] });
    expect(of('motorcycles-bicycles', 'wucheng-ez')).toEqual({
      way: 'beside',
      beside: ['vehicle-parts'],
    });
  });
});
