import type { Topic } from '../../../plan/topics/topic';

/** One thing that is asked for. */
export type Ask = {
  /** Ids of its topics with a + between, or its words where it has none. */
  readonly id: string;
  /** Where a word may mean several, each will do. None: the words alone are looked for. */
  readonly topics: readonly Topic[];
  /** The words that count as literal: Chinese ones of the plan, English ones of our translation. */
  readonly words: readonly string[];
};
