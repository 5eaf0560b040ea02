import * as v from 'valibot';
import { bilingual, slug } from './naming';
import { phrase } from './phrase';

export const platformCategory = v.picklist([
  'national-hitech',
  'national-etdz',
  'provincial-zone',
  'provincial-wanmu',
]);

export type PlatformCategory = v.InferOutput<typeof platformCategory>;

/** `creating` where the plan writes 创建中, `established` where its category says so. */
export const platformStatus = v.picklist(['established', 'creating']);

export type PlatformStatus = v.InferOutput<typeof platformStatus>;

export const platformRole = v.picklist(['core', 'point']);

export type PlatformRole = v.InferOutput<typeof platformRole>;

/** A row of table 2. */
export const platform = v.strictObject({
  id: slug,
  name: bilingual,
  category: platformCategory,
  /** null where the plan does not write 创建中, but says elsewhere what speaks against its being established. */
  status: v.nullable(platformStatus),
  /** Part in the layout, and where the plan says so; null for the park within the pole, which is an area. */
  role: v.nullable(platformRole),
  role_cite: v.nullable(slug),
  /** Host area's id. */
  area: slug,
  /** Where it stands: at least one block, each with its own host area and a row of `places.csv`. */
  blocks: v.pipe(
    v.array(
      v.strictObject({
        id: slug,
        name: bilingual,
        /** Whether the plan has no name for the block, so that this one is ours. */
        own_name: v.optional(v.literal(true)),
        area: slug,
        anchor: v.string(),
      }),
    ),
    v.minLength(1),
  ),
  /** The name's cell in table 2. */
  cite: slug,
  phrases: v.array(phrase),
  /** Ids of supporting places the row names. */
  places: v.array(slug),
});

export type Platform = v.InferOutput<typeof platform>;
