import { findName } from './find-name';
import type { IndexEntry } from './index-entry';
import type { SearchQuery } from './read-query';
import { readsTranslation } from './reads-translation';

/** How well a passage answers a query: by the words together, by the plan's own for it, or by all of them somewhere. */
export function scorePassage({ zh, en }: IndexEntry['passages'][number], query: SearchQuery): number {
  const { text, words, plan } = query;
  const texts = en !== null && readsTranslation(query) ? [zh.text, en.text] : [zh.text];
  if (texts.some((each) => findName(each, text))) return 0.3;
  if (plan.some((word) => findName(zh.text, word))) return 0.28;
  return texts.some((each) => words.every((word) => findName(each, word))) ? 0.2 : 0;
}
