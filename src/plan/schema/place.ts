import * as v from 'valibot';
import { transportState } from './feature';
import { bilingual, slug } from './naming';

export const placeType = v.picklist([
  'town',
  'park',
  'bonded-zone',
  'ftz-block',
  'market',
  'land-port',
  'university',
  'industrial-town',
  'seat',
  'station',
  'airport',
]);

export type PlaceType = v.InferOutput<typeof placeType>;

/** A supporting place: named by the plan (`cites` is not empty) or needed by a reader (seats, stations). */
export const place = v.strictObject({
  id: slug,
  type: placeType,
  name: bilingual,
  /** Host area's id; null where nobody has located it. */
  area: v.nullable(slug),
  /** Row of `places.csv`; null where the place has no coordinates and so is not on the map. */
  anchor: v.nullable(v.string()),
  cites: v.array(slug),
  /** Of a station or airport: what is publicly known of it, which is not the plan's. */
  transport: v.optional(
    v.strictObject({
      state: transportState,
      opened: v.nullable(v.string()),
      as_of: v.string(),
      source: v.string(),
    }),
  ),
  /** What a reader has to know of how the record was made. */
  note: v.optional(bilingual),
});

export type Place = v.InferOutput<typeof place>;
