import type { Check } from './check-input';
import { covers } from './lib/covers';
import { sampled } from './lib/sampled';
import { seatsOf } from './lib/seats-of';

/** A belt reaches into each of its members and covers their seats. */
export const beltMissesMember: Check = (input) => {
  const { belts } = input.pack.layout.layout;
  return input.geo.belts.features.flatMap((belt) => {
    const members = belts.find(({ id }) => id === belt.properties.id)?.members ?? [];
    const problem = (reason: string) => ({
      rule: 'belt-misses-member',
      feature: belt.properties.id,
      reason,
    });
    return members.flatMap((member) => {
      const area = input.geo.counties.features.find(({ properties }) => properties.id === member);
      if (!area) return [];
      const touches =
        sampled(belt.geometry).some((position) => covers(area, position)) ||
        sampled(area.geometry).some((position) => covers(belt, position));
      if (!touches) return [problem(`does not touch ${member}`)];
      const missed = seatsOf(input, member).filter((seat) => !covers(belt, seat));
      return missed.map((seat) => problem(`does not cover the seat of ${member} at ${seat}`));
    });
  });
};
