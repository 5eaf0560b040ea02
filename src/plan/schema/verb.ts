import * as v from 'valibot';

/** How strongly a verb of the plan asks for something, strongest first. */
export const grade = v.picklist(['focus', 'expand', 'foster', 'upgrade', 'support', 'explore']);

export type Grade = v.InferOutput<typeof grade>;

export const verb = v.strictObject({
  zh: v.pipe(v.string(), v.nonEmpty()),
  en: v.pipe(v.string(), v.nonEmpty()),
  grade,
});

export type Verb = v.InferOutput<typeof verb>;
