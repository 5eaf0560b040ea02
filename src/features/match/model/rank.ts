import type { Gathered } from './gathered';
import type { Ranking } from './ranking';
import { type Counting, scoreOf } from './score-of';

/** Ranks what was gathered. Where something is asked for, only those that the plan names for some of it. */
export function rank(gathered: readonly Gathered[], counting: Counting): Ranking {
  const scored = gathered.map((each) => scoreOf(each, counting));
  const named = scored.filter(
    ({ lines, unnamed }) => unnamed.length === 0 || lines.some(({ kind }) => kind === 'ask'),
  );
  const fit = named.filter(({ failed }) => failed.length === 0).toSorted((a, b) => b.score - a.score);
  return {
    ranked: fit.map((each) => ({ ...each, rank: 1 + fit.filter(({ score }) => score > each.score).length })),
    aside: named.filter(({ failed }) => failed.length > 0),
    unnamed: scored.filter((each) => !named.includes(each)),
  };
}
