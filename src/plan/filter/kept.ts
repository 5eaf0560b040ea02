import type { Grade } from '../schema/phrase';

/**
 * Why the map keeps a feature: the strongest verb of the phrases that name a topic of the filter;
 * `named`: they name it without a graded verb; `kept`: the filter asks for no topic.
 */
export type Strength = Grade | 'named' | 'kept';

/** Entity id → why it is kept; all others step back. */
export type Kept = ReadonlyMap<string, Strength>;
