import type { Plan } from '../../../plan/plan';
import { areaNames } from './area-names';
import { type EnteredMeasure, measureNames } from './measure-names';

/** The names that a pasted table may use. */
export type Vocabulary = {
  readonly areas: ReadonlyMap<string, string>;
  readonly measures: ReadonlyMap<string, EnteredMeasure>;
};

/** The names of areas and measures of a plan. */
export function vocabularyOf(plan: Plan): Vocabulary {
  return { areas: areaNames(plan), measures: measureNames(plan) };
}
