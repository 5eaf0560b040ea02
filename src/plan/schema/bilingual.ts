import * as v from 'valibot';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('a text is missing'));

/** A text in both languages. `zh` is the plan's own wording where it has one; `en` is our translation. */
export const bilingual = v.strictObject({ zh: text, en: text });

export type Bilingual = v.InferOutput<typeof bilingual>;
