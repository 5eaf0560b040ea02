import { findName } from './find-name';
import type { IndexEntry } from './index-entry';
import type { SearchQuery } from './read-query';

/** How well a passage answers a query: by the words together, by the plan's own for it, or by all of them somewhere. */
export function scorePassage({ zh, en }: IndexEntry['passages'][number], query: SearchQuery): number {
  const { text, words, plan, abbreviation } = query;
  const texts = en === null || abbreviation ? [zh.text] : [zh.text, en.text];
  if (texts.some((each) => findName(each, text, abbreviation))) return 0.3;
  if (plan.some((word) => findName(zh.text, word))) return 0.28;
  return texts.some((each) => words.every((word) => findName(each, word, abbreviation))) ? 0.2 : 0;
}
