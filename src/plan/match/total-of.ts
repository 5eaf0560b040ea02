import type { Gathered } from './gathered';
import type { Counting } from './score-of';

/**
 * A candidate's score without its lines; null where it is not ranked. The same as `scoreOf` and `rank` say, for
 * trying many countings.
 */
export function totalOf({ candidate, asked, wished }: Gathered, counting: Counting): number | null {
  const { points, wishes, favoured } = counting;
  let total = 0;
  let named = asked.length === 0;
  for (const { evidence } of asked) {
    let best = 0;
    for (const { basis, grade } of evidence) best = Math.max(best, points.basis[basis] * points.grade[grade]);
    total += best;
    named ||= evidence.length > 0;
  }
  if (!named) return null;
  for (const { wish, finding } of wished) {
    const weight = wishes[wish];
    if (!weight) continue;
    if (weight === 'must' && finding.best === 'none') return null;
    const met = favoured === candidate.id ? finding.best : finding.met;
    if (met !== null) total += points.weight[weight] * points.met[met];
  }
  return total;
}
