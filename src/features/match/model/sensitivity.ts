import type { Grade } from '../../../plan/schema/phrase';
import type { CandidateEvidence } from './evidence';
import { type CriterionId, type Weight, weights } from './match-input';
import { type Basis, bases, type Points } from './points';
import { type Counting, rank } from './rank';

/** One change of what a ranking rests on. */
export type Change =
  /** `to` null: the criterion is dropped. */
  | { readonly kind: 'criterion'; readonly criterion: CriterionId; readonly to: Weight | null }
  | { readonly kind: 'basis'; readonly basis: Basis; readonly to: number }
  | { readonly kind: 'grade'; readonly grade: Grade | 'none' | 'name'; readonly to: number }
  /** The candidate lies where, within its error and those of the facilities, its distances are shortest. */
  | { readonly kind: 'place'; readonly id: string };

/** A change that would alter the first three ranks; `first`: the first rank too. */
export type SensitiveChange = { readonly change: Change; readonly first: boolean };

/**
 * The single changes that would alter the first three ranks: each criterion's weight, basis and grade one step up or
 * down, and each candidate's place within its error. Each is tried by ranking anew.
 */
export function sensitivity(
  evidence: readonly CandidateEvidence[],
  counting: Counting,
): readonly SensitiveChange[] {
  const now = orders(evidence, counting);
  return changesOf(evidence, counting).flatMap(({ change, counting: changed }) => {
    const then = orders(evidence, changed);
    return then.three === now.three ? [] : [{ change, first: then.first !== now.first }];
  });
}

/** Who has the first rank, and who the first three, each with the rank. */
function orders(
  evidence: readonly CandidateEvidence[],
  counting: Counting,
): { first: string; three: string } {
  const { ranked } = rank(evidence, counting);
  const key = (most: number) =>
    ranked.flatMap((each) => (each.rank <= most ? [`${each.rank} ${each.candidate.id}`] : [])).join();
  return { first: key(1), three: key(3) };
}

type Tried = { readonly change: Change; readonly counting: Counting };

function changesOf(evidence: readonly CandidateEvidence[], counting: Counting): readonly Tried[] {
  const criteria = evidence[0]?.criterionFindings.map(({ criterion }) => criterion) ?? [];
  return [
    ...criteria.flatMap((criterion) => criterionSteps(criterion, counting)),
    ...(evidence.some(({ termEvidence }) => termEvidence.length > 0) ? pointSteps(counting) : []),
    ...evidence
      .filter(({ criterionFindings }) =>
        criterionFindings.some(({ finding }) => finding.best !== finding.met),
      )
      .map(
        ({ candidate: { id } }): Tried => ({
          change: { kind: 'place', id },
          counting: { ...counting, favoured: id },
        }),
      ),
  ];
}

function criterionSteps(criterion: CriterionId, counting: Counting): readonly Tried[] {
  const ladder = [...weights, null];
  const at = ladder.indexOf(counting.weights[criterion] ?? null);
  return [at - 1, at + 1].flatMap((step): Tried[] => {
    const to = ladder[step];
    if (to === undefined) return [];
    const { [criterion]: _, ...others } = counting.weights;
    return [
      {
        change: { kind: 'criterion', criterion, to },
        counting: { ...counting, weights: to ? { ...others, [criterion]: to } : others },
      },
    ];
  });
}

function pointSteps(counting: Counting): readonly Tried[] {
  const { points } = counting;
  const counted = (changed: Partial<Points>): Counting => ({
    ...counting,
    points: { ...points, ...changed },
  });
  const steps = (value: number) => [value - 1, value + 1];
  const grades = Object.keys(points.grade) as (keyof Points['grade'])[];
  return [
    ...bases.flatMap((basis) =>
      steps(points.basis[basis]).map(
        (to): Tried => ({
          change: { kind: 'basis', basis, to },
          counting: counted({ basis: { ...points.basis, [basis]: to } }),
        }),
      ),
    ),
    ...grades.flatMap((grade) =>
      steps(points.grade[grade]).map(
        (to): Tried => ({
          change: { kind: 'grade', grade, to },
          counting: counted({ grade: { ...points.grade, [grade]: to } }),
        }),
      ),
    ),
  ];
}
