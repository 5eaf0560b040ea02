import type { Phrase } from '../../../plan/schema/phrase';
import type { CandidateEvidence, Evidence, QueryTerm } from './evidence';
import type { Points } from './points';
import type { Ranking, Scored, ScoreLine } from './ranking';
import type { Wishes } from './wishes';

/** Ranks what was gathered. Where something is asked for, only those that the plan names for some of it. */
export function rank(evidence: readonly CandidateEvidence[], counting: Counting): Ranking {
  const scored = evidence.map((each) => scoreOf(each, counting));
  const named = scored.filter(
    ({ lines, unnamed }) => unnamed.length === 0 || lines.some(({ kind }) => kind === 'term'),
  );
  const fit = named.filter(({ failed }) => failed.length === 0).toSorted((a, b) => b.score - a.score);
  return {
    ranked: fit.map((each) => ({ ...each, rank: 1 + fit.filter(({ score }) => score > each.score).length })),
    aside: named.filter(({ failed }) => failed.length > 0),
    unnamed: scored.filter((each) => !named.includes(each)),
  };
}

/** How a score is counted. */
export type Counting = {
  readonly points: Points;
  readonly weights: Wishes['weights'];
  /** Id of a candidate whose distances count by their near end; null: all by their far end. */
  readonly favoured: string | null;
};

/** Counts what was gathered: one line for each thing asked for and each criterion that something is known about. */
export function scoreOf(
  { candidate, termEvidence, criterionFindings }: CandidateEvidence,
  { points, weights, favoured }: Counting,
): Scored {
  const lines: ScoreLine[] = [];
  const unnamed: QueryTerm[] = [];
  for (const { term, evidence } of termEvidence) {
    const [best, ...others] = evidence.toSorted((a, b) => pointsOf(b, points) - pointsOf(a, points));
    const also = others.filter(({ phrase }, index) => isFirst(phrase, index, [best, ...others]));
    if (best) lines.push({ kind: 'term', term, best, also, points: pointsOf(best, points) });
    else unnamed.push(term);
  }
  const weighed = criterionFindings.flatMap((each) => {
    const weight = weights[each.criterion];
    return weight ? [{ ...each, weight }] : [];
  });
  for (const { criterion, weight, finding } of weighed) {
    const met = favoured === candidate.id ? finding.best : finding.met;
    if (met === null) continue;
    lines.push({
      kind: 'criterion',
      criterion,
      weight,
      met,
      finding,
      points: points.weight[weight] * points.met[met],
    });
  }
  return {
    candidate,
    score: lines.reduce((sum, line) => sum + line.points, 0),
    lines,
    unnamed,
    unknown: weighed.filter(({ finding }) => finding.met === null),
    failed: weighed.filter(({ weight, finding }) => weight === 'must' && finding.best === 'none'),
  };
}

function pointsOf({ basis, grade }: Evidence, points: Points): number {
  return points.basis[basis] * points.grade[grade];
}

/** Of a phrase that names two topics of one word, the better evidence alone is shown. */
function isFirst(phrase: Phrase | null, index: number, all: readonly (Evidence | undefined)[]): boolean {
  return !all.slice(0, index + 1).some((each) => each?.phrase === phrase);
}
