import { expect, it } from 'vitest';
import { bandDirection } from '../../../src/geometry/band-direction';

/** A thin band about a point on the equator, where degrees are square. */
const band = (east: number, north: number) => ({
  type: 'Polygon' as const,
  coordinates: [
    [-1, -0.5, 0, 0.5, 1].map((along) => [along * east - 0.01 * north, along * north + 0.01 * east]),
    [1, 0.5, 0, -0.5, -1].map((along) => [along * east + 0.01 * north, along * north - 0.01 * east]),
  ].flat() as [number, number][],
});

it('is the turn of a band, clockwise from east', () => {
  const turn = (east: number, north: number) => {
    const { type, coordinates } = band(east, north);
    return bandDirection({ type, coordinates: [coordinates] }, [0, 0]);
  };
  expect(turn(0.2, 0)).toBe(0);
  expect(turn(0.2, 0.2)).toBe(-45);
  expect(turn(0.2, -0.2)).toBe(45);
});

it('is level for what is no band', () => {
  expect(bandDirection({ type: 'Point', coordinates: [0, 0] }, [0, 0])).toBe(0);
});
