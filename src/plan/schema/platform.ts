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

/** `creating` where the plan writes 创建中. */
export const platformStatus = v.picklist(['established', 'creating']);

export const platformRole = v.picklist(['pole', 'core', 'point']);

export type PlatformRole = v.InferOutput<typeof platformRole>;

/** A row of table 2. */
export const platform = v.strictObject({
  id: slug,
  name: bilingual,
  category: platformCategory,
  status: platformStatus,
  role: platformRole,
  role_cite: slug,
  /** Host area's id. */
  area: slug,
  /** Where it stands: at least one block, each with its own host area and a row of `places.csv`. */
  blocks: v.pipe(
    v.array(v.strictObject({ id: slug, name: bilingual, area: slug, anchor: v.string() })),
    v.minLength(1),
  ),
  /** The name's cell in table 2. */
  cite: slug,
  phrases: v.array(phrase),
  /** Ids of supporting places the row names. */
  places: v.array(slug),
});

export type Platform = v.InferOutput<typeof platform>;
