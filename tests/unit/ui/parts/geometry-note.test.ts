import { expect, test } from 'vitest';
import type { Features, Plan } from '../../../../src/plan/plan';
import type { GeometryClass } from '../../../../src/plan/schema/feature';
import { localize } from '../../../../src/site/pages/messages/localize';
import { geometryNote } from '../../../../src/ui/parts/geometry-text';

import { parsedWorld } from '../../parsed-world';

const world = parsedWorld();
const en = localize('en');

function planWith(geometry_class: GeometryClass, error_m: number | null): Plan {
  const [feature] = world.geo.counties.features;
  if (!feature) throw new Error('the world has no areas');
  const properties = { ...feature.properties, id: 'here', geometry_class, error_m };
  const counties: Features = { type: 'FeatureCollection', features: [{ ...feature, properties }] };
  return { ...world, geo: { ...world.geo, counties } };
}

test('each class of geometry is said in words, with its error', () => {
  expect(geometryNote('here', planWith('boundary', 250), en)).toContain('to about 250 m');
  expect(geometryNote('here', planWith('approximate', 1500), en)).toContain('to within 1.5 km');
  expect(geometryNote('here', planWith('schematic', null), en)).toContain(
    'drawn by us from the plan’s words',
  );
});

test('what nobody has located is said to be off the map', () => {
  expect(geometryNote('nowhere', world, en)).toContain('Not on the map');
});

test('the municipality needs no note', () => {
  expect(geometryNote(world.municipality.id, world, en)).toBeNull();
});
