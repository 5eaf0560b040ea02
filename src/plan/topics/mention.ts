import type { Phrase } from '../schema/phrase';
import type { Grade } from '../schema/verb';

/** A phrase of a feature that names a topic. */
export type Mention = {
  readonly phrase: Phrase;
  /** How strongly its verb asks; null where the phrase has no graded verb. */
  readonly grade: Grade | null;
  /** Whether it names the topic itself or, of a segment, only its industry. */
  readonly names: 'itself' | 'parent';
  /** Other segments of the industry that the phrase names: it may mean the industry by way of these alone. */
  readonly beside: readonly string[];
};
