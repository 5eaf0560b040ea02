import { nearEnds } from '../../../geometry/near-ends';
import { featureOf } from '../../../plan/feature-of';
import type { MapAnswer } from '../../../plan/filter/map-answer';
import type { DistanceRange } from '../../../plan/nearest/facility';
import type { Plan } from '../../../plan/plan';
import type { Ranked, Ranking } from './ranking';
import type { Wishes } from './wishes';

/** So many ranks have the lines of their distances drawn: more would cover the map. */
const measuredRanks = 3;

/** What a match puts on the map: ranks, what fell out or is not named, and the distances that count of the first. */
export function matchAnswer(
  plan: Plan,
  rankings: readonly Ranking[],
  { within }: Wishes,
  words: (range: DistanceRange) => string,
): MapAnswer {
  const [platforms] = rankings;
  const lines = (platforms?.ranked ?? [])
    .filter(({ rank }) => rank <= measuredRanks)
    .slice(0, measuredRanks)
    .flatMap(({ candidate, lines }) => distancesOf(lines).map((nearby) => ({ id: candidate.id, nearby })))
    .flatMap(({ id, nearby }) => {
      const from = featureOf(plan, id);
      const to = featureOf(plan, nearby.id) ?? within?.from;
      const ends = from && to ? nearEnds(from.geometry, nearby.block, to.geometry) : null;
      return ends ? [{ from: ends[0], to: ends[1], label: words(nearby.range) }] : [];
    });
  return {
    marks: new Map(platforms?.ranked.map(({ candidate, rank }) => [candidate.id, String(rank)])),
    back: rankings.flatMap(({ aside, unnamed }) =>
      [...aside, ...unnamed].map(({ candidate }) => candidate.id),
    ),
    lines,
  };
}

function distancesOf(lines: Ranked['lines']) {
  return lines.flatMap((line) => {
    if (line.kind !== 'criterion') return [];
    const { detail } = line.finding;
    return detail.kind === 'distance' || detail.kind === 'within' ? [detail.nearby] : [];
  });
}
