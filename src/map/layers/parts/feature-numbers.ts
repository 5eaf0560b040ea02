import { memoize } from '../../../plan/memoize';
import type { Geo } from '../../../plan/plan';

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/**
 * Feature id → the number that stands at a symbol whose name finds no room: platforms count as in table 2, cities in
 * Roman numerals as in box 1. The legend is their key.
 */
export const featureNumbers = memoize(
  ({ platforms, cities }: Geo): ReadonlyMap<string, string> =>
    new Map([
      ...platforms.features.map(({ properties: { id } }, index) => [id, String(index + 1)] as const),
      ...cities.features.map(
        ({ properties: { id } }, index) => [id, roman[index] ?? String(index + 1)] as const,
      ),
    ]),
);
