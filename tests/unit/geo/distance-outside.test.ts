import { expect, test } from 'vitest';
import { distanceOutside } from '../../../geo/build/checks/lib/distance-outside';
import { world } from '../world';

const { features } = world().geo.counties;

test('a position within an area or on its border is not outside', () => {
  expect(distanceOutside([119.7, 29.1], features)).toBe(0);
  expect(distanceOutside([119.6, 29.1], features)).toBeCloseTo(0, 6);
});

test('a hundredth of a degree north is 1,112 m, a hundredth west 972 m at 29°', () => {
  expect(distanceOutside([119.7, 29.21], features)).toBeCloseTo(1111.95, 1);
  expect(distanceOutside([119.59, 29.1], features)).toBeCloseTo(971.6, 1);
});

test('beyond a corner the distance is to the corner', () => {
  expect(distanceOutside([120.01, 29.21], features)).toBeCloseTo(Math.hypot(1111.95, 970.6), 0);
});
