import * as v from 'valibot';
import { bilingual, slug } from '../schema/naming';

/** An industry that the plan holds back. */
export const restriction = v.strictObject({
  id: slug,
  /** `restricted`: no new capacity, what exists is reduced; `swap`: capacity only in exchange for capacity. */
  kind: v.picklist(['restricted', 'swap']),
  name: bilingual,
  /** How people call it, in both languages; found within what somebody types. */
  words: v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.minLength(1)),
  /** Words that mean it only where they stand alone: steel, but not a steel structure. */
  alone: v.array(v.string()),
  /** Where the plan says so: a section, and the paragraph under its heading. */
  section: v.string(),
  paragraph: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Found verbatim there. */
  quote: v.pipe(v.string(), v.nonEmpty(), v.maxLength(80)),
});

export type Restriction = v.InferOutput<typeof restriction>;
