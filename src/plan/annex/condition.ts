import * as v from 'valibot';
import { bilingual, slug } from '../schema/naming';

/** What an investor has to meet or can count on, by what it is about. */
export const conditionTheme = v.picklist([
  'land',
  'approval',
  'finance',
  'talent',
  'energy',
  'market',
  'limits',
]);

export type ConditionTheme = v.InferOutput<typeof conditionTheme>;

/** One condition as the plan has it: our sentence, and its own. */
export const condition = v.strictObject({
  id: slug,
  theme: conditionTheme,
  text: bilingual,
  section: v.string(),
  paragraph: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Found verbatim there. */
  quote: v.pipe(v.string(), v.nonEmpty(), v.maxLength(80)),
});

export type Condition = v.InferOutput<typeof condition>;
