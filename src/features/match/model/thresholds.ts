import type { FacilityKind } from '../../../plan/nearest/facility';

/** Wishes for something near. */
export type NearWish = Extract<
  FacilityKind,
  'station' | 'airport' | 'expressway' | 'bonded-zone' | 'university'
>;

/**
 * Metres, in a straight line: up to `near` a wish is met, up to `far` half met. None is smaller than the errors of
 * most platforms (5 km), which a closer one would only guess at.
 */
export const thresholds: Readonly<Record<NearWish, { readonly near: number; readonly far: number }>> = {
  station: { near: 15_000, far: 30_000 },
  airport: { near: 25_000, far: 50_000 },
  expressway: { near: 10_000, far: 20_000 },
  'bonded-zone': { near: 20_000, far: 40_000 },
  university: { near: 20_000, far: 40_000 },
};
