import * as v from 'valibot';
import { bilingual, slug } from '../schema/naming';

/** A title, status or prize that the plan wants somebody to win (争创, 创建): it was won or it was not. */
export const title = v.strictObject({
  id: slug,
  name: bilingual,
  /** Ids of the areas, platforms and places that seek it; the city's own for the whole city. */
  seekers: v.pipe(v.array(slug), v.minLength(1)),
  level: v.picklist(['national', 'provincial']),
  /** Id of a citation of the annex. */
  cite: slug,
});

export type Title = v.InferOutput<typeof title>;
