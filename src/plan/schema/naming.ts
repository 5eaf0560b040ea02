import * as v from 'valibot';

/** An ASCII id. Once published it is permanent: links carry it. Dots separate levels in citation ids. */
export const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, 'an id is lower-case ASCII, digits, hyphens and dots'),
);

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('a text is missing'));

/** A text in both languages. `zh` is the plan's own wording where it has one; `en` is our translation. */
export const bilingual = v.strictObject({ zh: text, en: text });

export type Bilingual = v.InferOutput<typeof bilingual>;
