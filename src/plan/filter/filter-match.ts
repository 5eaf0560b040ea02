import type { Grade } from '../schema/phrase';

/**
 * Why a feature matches the filter: the strongest verb of the phrases that name a topic of the filter;
 * `named`: they name it without a graded verb; `matched`: the filter asks for no topic.
 */
export type Strength = Grade | 'named' | 'matched';

/** Entity id → why it matches; all others step back. */
export type FilterMatch = ReadonlyMap<string, Strength>;
