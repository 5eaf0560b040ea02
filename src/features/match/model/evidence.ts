import type { Phrase } from '../../../plan/schema/phrase';
import type { Grade } from '../../../plan/schema/verb';
import type { Topic } from '../../../plan/topics/topic';
import type { Basis } from './points';

/** One thing the plan says that speaks for a candidate. */
export type Evidence = {
  readonly basis: Basis;
  /** How strongly the phrase's verb asks; `name` where it is the candidate's own name that has the words. */
  readonly grade: Grade | 'none' | 'name';
  /** What the phrase names; null where words alone are looked for, or the name has them. */
  readonly topic: Topic | null;
  /** The word that was found literally; null where none was. */
  readonly word: string | null;
  /** null: the candidate's own name. */
  readonly phrase: Phrase | null;
  /** Other segments by way of which the phrase names the industry. */
  readonly beside: readonly string[];
};
