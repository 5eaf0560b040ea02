import * as v from 'valibot';
import { bilingual, slug } from '../schema/naming';

/** A firm or body that the plan names and that has no place of its own. */
export const body = v.strictObject({
  id: slug,
  kind: v.picklist(['firm', 'laboratory', 'institute', 'centre', 'park']),
  name: bilingual,
  /** Other names that people know it by; not the plan's. */
  aliases: v.array(v.pipe(v.string(), v.nonEmpty())),
  /** Ids of the industries and segments under which the plan names it. */
  topics: v.array(slug),
  /** Ids of areas, only where the plan says so. */
  areas: v.array(slug),
  /** Ids of citations of the annex. */
  cites: v.pipe(v.array(slug), v.minLength(1)),
});

export type Body = v.InferOutput<typeof body>;
