import type { Grade } from '../../../plan/schema/phrase';
import type { Gathered } from './evidence';
import { type Weight, type WishId, weights } from './match-input';
import { type Basis, bases, type Points } from './points';
import { type Counting, rank } from './rank';

/** One change of what a ranking rests on. */
export type Change =
  /** `to` null: the wish is dropped. */
  | { readonly kind: 'wish'; readonly wish: WishId; readonly to: Weight | null }
  | { readonly kind: 'basis'; readonly basis: Basis; readonly to: number }
  | { readonly kind: 'grade'; readonly grade: Grade | 'none' | 'name'; readonly to: number }
  /** The candidate lies where, within its error and those of the facilities, its distances are shortest. */
  | { readonly kind: 'place'; readonly id: string };

/** A change that would alter the first three ranks; `first`: the first rank too. */
export type Unsettling = { readonly change: Change; readonly first: boolean };

/**
 * The single changes that would alter the first three ranks: each wish's weight, basis and grade one step up or
 * down, and each candidate's place within its error. Each is tried by ranking anew.
 */
export function stability(gathered: readonly Gathered[], counting: Counting): readonly Unsettling[] {
  const now = orders(gathered, counting);
  return changesOf(gathered, counting).flatMap(({ change, counting: changed }) => {
    const then = orders(gathered, changed);
    return then.three === now.three ? [] : [{ change, first: then.first !== now.first }];
  });
}

/** Who has the first rank, and who the first three, each with the rank. */
function orders(gathered: readonly Gathered[], counting: Counting): { first: string; three: string } {
  const { ranked } = rank(gathered, counting);
  const key = (most: number) =>
    ranked.flatMap((each) => (each.rank <= most ? [`${each.rank} ${each.candidate.id}`] : [])).join();
  return { first: key(1), three: key(3) };
}

type Tried = { readonly change: Change; readonly counting: Counting };

function changesOf(gathered: readonly Gathered[], counting: Counting): readonly Tried[] {
  const wished = gathered[0]?.wished.map(({ wish }) => wish) ?? [];
  return [
    ...wished.flatMap((wish) => wishSteps(wish, counting)),
    ...(gathered.some(({ asked }) => asked.length > 0) ? pointSteps(counting) : []),
    ...gathered
      .filter(({ wished }) => wished.some(({ finding }) => finding.best !== finding.met))
      .map(
        ({ candidate: { id } }): Tried => ({
          change: { kind: 'place', id },
          counting: { ...counting, favoured: id },
        }),
      ),
  ];
}

function wishSteps(wish: WishId, counting: Counting): readonly Tried[] {
  const ladder = [...weights, null];
  const at = ladder.indexOf(counting.wishes[wish] ?? null);
  return [at - 1, at + 1].flatMap((step): Tried[] => {
    const to = ladder[step];
    if (to === undefined) return [];
    const { [wish]: _, ...others } = counting.wishes;
    return [
      {
        change: { kind: 'wish', wish, to },
        counting: { ...counting, wishes: to ? { ...others, [wish]: to } : others },
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
