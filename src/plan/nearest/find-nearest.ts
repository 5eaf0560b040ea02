import type { FacilityKind, Nearby } from './facility';

/** The facility of a kind nearest to an entity; null where there is none on the map. */
export type FindNearest = (id: string, kind: FacilityKind) => Nearby | null;
