import * as v from 'valibot';
import { figure } from './figure';
import { bilingual, slug } from './naming';
import { phrase } from './phrase';

/** A segment (细分领域): one of the paragraphs that begin with ——. */
export const segment = v.strictObject({
  id: slug,
  name: bilingual,
  /** Ids of other industries among whose fields the plan lists it, too. */
  also: v.optional(v.array(slug)),
  /** Points to the paragraph. */
  cite: slug,
  /** What the plan wants of the segment, in its words. */
  phrases: v.array(phrase),
  /** Products and technologies the paragraph names: search terms. `zh` is found in the paragraph. */
  terms: v.array(bilingual),
});

export type Segment = v.InferOutput<typeof segment>;

/** One industry of the "2+4+N" system. */
export const industry = v.strictObject({
  id: slug,
  /** 2: traditional strengths; 4: emerging industries; N: frontier fields. */
  group: v.picklist(['2', '4', 'N']),
  name: bilingual,
  /** One capital letter that stands beside the colour, unique. */
  letter: v.pipe(v.string(), v.length(1)),
  /** Output of firms above designated size in 2025; null where the plan sets none. */
  output_2025: v.nullable(figure),
  cite: slug,
  phrases: v.array(phrase),
  segments: v.array(segment),
});

export type Industry = v.InferOutput<typeof industry>;
