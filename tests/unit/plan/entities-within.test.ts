import { expect, test } from 'vitest';
import { entitiesWithin } from '../../../src/plan/entities-within';
import type { Plan } from '../../../src/plan/plan';
import { parsedWorld } from '../parsed-world';

const plan = parsedWorld();
const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);

test('an area holds its cities, platforms and places, and is part of corridor and belts', () => {
  const { cities, platforms, places, corridor, belts } = entitiesWithin(plan, 'west');
  expect(ids(cities)).toEqual(['science-city']);
  expect(ids(platforms)).toEqual(['lamp-park']);
  expect(ids(places)).toEqual(['seat-west']);
  expect(corridor?.id).toBe('corridor');
  expect(ids(belts)).toEqual(['belt-west-east']);
});

test('a platform lies where it has a block', () => {
  expect(ids(entitiesWithin(plan, 'east').platforms)).toEqual(['lamp-park']);
});

test('everything lies in the municipality, located or not', () => {
  expect(ids(entitiesWithin(plan, 'valley').places)).toEqual(['seat-west', 'seat-east', 'lamp-market']);
});

test('an area the layout leaves out is part of neither corridor nor belts', () => {
  const { corridor, belts } = plan.layout;
  const layout = { ...plan.layout, corridor: { ...corridor, members: ['west'] }, belts: belts.slice(1) };
  const smaller: Plan = { ...plan, layout };
  expect(entitiesWithin(smaller, 'east')).toMatchObject({ corridor: null, belts: [] });
});
