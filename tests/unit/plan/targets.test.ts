import { expect, it } from 'vitest';
import type { Target } from '../../../src/plan/schema/indicator';
import { datedFigure, targetSection } from '../../../src/plan/targets';
import { realPlan } from '../real-plan';

const target = (id: string): Target => {
  const found = realPlan.targets.find((each) => each.id === id);
  if (!found) throw new Error(`no target ${id}`);
  return found;
};

it('gives a figure of one number and one year', () => {
  expect(datedFigure(target('outdated-capacity-firms'))).toMatchObject({ value: 500, year: 2025 });
});

it.each([
  ['without a year', 'project-approval'],
  ['that is a range', 'demonstration-chains'],
  ['that is words', 'smart-upgrading'],
])('gives none %s', (_, id) => {
  expect(datedFigure(target(id))).toBeNull();
});

it('lists a target under its action, its box or its section', () => {
  const section = (id: string) => targetSection(target(id), realPlan);
  expect(['eagle-firms', 'urban-land-quota', 'project-approval'].map(section)).toEqual([
    '4.1',
    'box2',
    '5.6',
  ]);
});

it('calls an increase only what the plan calls 新增', () => {
  const other = realPlan.targets.filter(
    ({ kind, wording }) => (kind === 'increase') !== (wording.zh === '新增'),
  );
  expect(other).toEqual([]);
});

it('has a number unless the plan has words in its place, which only go with a coverage or a direction', () => {
  for (const { id, kind, figure } of realPlan.targets) {
    expect([id, figure.value === null]).toEqual([id, figure.text !== undefined]);
    if (figure.text) expect(['coverage', 'direction']).toContain(kind);
    if (figure.upper !== undefined)
      expect(figure.upper).toBeGreaterThan(figure.value ?? Number.POSITIVE_INFINITY);
  }
});

it('knows what chapter 1 says there was before', () => {
  const before = (id: string) =>
    target(id).before.map((fact) => realPlan.facts.get(fact)?.figures.map(({ value }) => value));
  expect(before('technology-centres')).toEqual([[4], [90]]);
  expect(before('smart-factories')).toEqual([[24], [3]]);
  expect(before('industrial-internet-platforms')).toEqual([[12]]);
  expect(before('green-factories')).toEqual([]);
});
