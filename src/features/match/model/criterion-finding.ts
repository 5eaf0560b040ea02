import type { MeasureId } from '../../../plan/measures/measure-id';
import type { MeasureValue } from '../../../plan/measures/measure-value';
import type { FacilityKind, Nearby } from '../../../plan/nearest/facility';
import type { Area } from '../../../plan/schema/area';
import type { Phrase } from '../../../plan/schema/phrase';
import type { PlatformCategory } from '../../../plan/schema/platform';
import type { Met } from './points';

/** What a criterion finds with a candidate. */
export type CriterionFinding = {
  /** How well it is met; of a distance, at the far end of its range. null: the plan does not say, or it does not apply. */
  readonly met: Met | null;
  /** The same at the near end of a distance's range; elsewhere as `met`. */
  readonly best: Met | null;
  readonly detail: CriterionDetail;
};

type CriterionDetail =
  /** `phrase`: it is of another category, but this phrase has a 万亩千亿 park in it. */
  | {
      readonly kind: 'category';
      readonly category: PlatformCategory;
      readonly creating: boolean;
      readonly phrase: Phrase | null;
    }
  /** `near` and `far` in metres. */
  | { readonly kind: 'distance'; readonly nearby: Nearby; readonly near: number; readonly far: number }
  | {
      readonly kind: 'figure';
      readonly measure: MeasureId;
      readonly area: Area;
      readonly value: MeasureValue;
      readonly city: MeasureValue;
    }
  /** As `distance`, from the point that the reader gave; `limit` in metres. */
  | { readonly kind: 'within'; readonly nearby: Nearby; readonly limit: number }
  /** Ids of the areas that are wished for, and of those that it lies in. */
  | { readonly kind: 'area'; readonly wished: readonly string[]; readonly areas: readonly string[] }
  /** Ids of the areas it lies in, and of those that are the corridor's. */
  | { readonly kind: 'corridor'; readonly areas: readonly string[]; readonly inside: readonly string[] }
  /** `no-category`: the plan gives cities none; `no-place`: nobody has located it, or none of what is looked for. */
  | { readonly kind: 'unknown'; readonly why: 'no-category' | 'no-place' };

/** Criteria for something near. */
export type NearCriterion = Extract<
  FacilityKind,
  'station' | 'airport' | 'expressway' | 'bonded-zone' | 'university'
>;

/**
 * Metres, in a straight line: up to `near` a criterion is met, up to `far` half met. None is smaller than the errors of
 * most platforms (5 km), which a closer one would only guess at.
 */
export const thresholds: Readonly<Record<NearCriterion, { readonly near: number; readonly far: number }>> = {
  station: { near: 15_000, far: 30_000 },
  airport: { near: 25_000, far: 50_000 },
  expressway: { near: 10_000, far: 20_000 },
  'bonded-zone': { near: 20_000, far: 40_000 },
  university: { near: 20_000, far: 40_000 },
};
