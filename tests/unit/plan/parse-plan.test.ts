import { describe, expect, test } from 'vitest';
import { parsePlan } from '../../../src/plan/parse-plan';
import { PlanError, type Problem } from '../../../src/plan/plan-error';
import { applyPatch, type PatchStep } from '../geo/apply-patch';
import { world } from '../world';

function problemsAfter(...steps: PatchStep[]): readonly Problem[] {
  const { pack, geo } = applyPatch(world(), steps);
  try {
    parsePlan(pack, geo);
  } catch (error) {
    if (error instanceof PlanError) return error.problems;
    throw error;
  }
  return [];
}

describe('parsePlan', () => {
  const { pack, geo } = world();
  const plan = parsePlan(pack, geo);

  test('the city row stands apart from the areas', () => {
    expect(plan.municipality.id).toBe('valley');
    expect(plan.areas.map(({ id }) => id)).toEqual(['west', 'east']);
  });

  test('everything with a card is an entity', () => {
    expect([...plan.entities].map(([id, { kind }]) => `${kind} ${id}`)).toEqual([
      'municipality valley',
      'area west',
      'area east',
      'corridor corridor',
      'axis axis-north',
      'belt belt-west-east',
      'city science-city',
      'platform lamp-park',
      'place seat-west',
      'place seat-east',
      'place lamp-market',
    ]);
  });

  test('citations of all files are in one map', () => {
    expect(plan.citations.get('ch4.factories')?.quote).toBe('累计培育工厂2万家以上');
    expect(plan.citations.get('annex1.west.output-2025')?.quote).toBe('20');
  });

  test('verbs, industries and segments are found by their names', () => {
    expect(plan.verbs.get('重点发展')?.grade).toBe('focus');
    expect(plan.industries.get('lamps')?.letter).toBe('L');
    expect(plan.segments.get('smart-lamps')?.terms).toHaveLength(2);
  });

  test('the plan is frozen to its depths', () => {
    expect(Object.isFrozen(plan)).toBe(true);
    expect(Object.isFrozen(plan.citations.get('corridor')?.locator)).toBe(true);
    expect(Object.isFrozen(plan.geo.counties.features[0]?.geometry)).toBe(true);
  });

  test('one error carries all problems', () => {
    const problems = problemsAfter(
      { op: 'replace', path: '/pack/platforms/platforms/0/area', value: 'north' },
      { op: 'replace', path: '/pack/targets/targets/0/figure/cite', value: 'ch4.nowhere' },
      { op: 'replace', path: '/pack/layout/citations/1/id', value: 'corridor' },
      { op: 'replace', path: '/pack/verbs/verbs/0/en', value: '' },
      { op: 'remove', path: '/geo/cities/features/0' },
    );
    expect(problems).toContainEqual({
      rule: 'unknown-reference',
      feature: 'lamp-park',
      reason: 'area: north',
    });
    expect(problems).toContainEqual({
      rule: 'unknown-reference',
      feature: 'factories',
      reason: 'cite: ch4.nowhere',
    });
    expect(new Set(problems.map(({ rule }) => rule))).toEqual(
      new Set(['missing-english', 'unknown-reference', 'duplicate-id', 'missing-feature']),
    );
  });

  test('a file that is not there is named', () => {
    const problems = problemsAfter(
      { op: 'remove', path: '/pack/places' },
      { op: 'remove', path: '/geo/belts' },
    );
    expect(problems.map(({ feature }) => feature)).toEqual(['places.json', 'belts.geojson']);
  });

  test('a fault is named by the record it stands in', () => {
    expect(
      problemsAfter({ op: 'replace', path: '/geo/cities/features/0/properties/output_2025', value: '30' }),
    ).toMatchObject([{ rule: 'schema', feature: 'science-city' }]);
  });

  test('a pack without a row for the city is refused', () => {
    const problems = problemsAfter({ op: 'replace', path: '/pack/areas/areas/0/level', value: 'district' });
    expect(problems.map(({ rule }) => rule)).toContain('missing-municipality');
  });
});
