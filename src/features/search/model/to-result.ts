import type { IndexName } from './index-entry';
import { markName } from './mark-name';
import type { Meant } from './meant-by';
import { quotePassage } from './quote-passage';
import type { Ranked } from './rank-entries';
import type { SearchQuery } from './read-query';
import type { SearchResult } from './search-result';

/** A ranked entry as it is shown: what answers is marked, in the names and in the plan's words. */
export function toResult(
  { entry, score, name, near }: Ranked,
  query: SearchQuery,
  meant: Meant,
): SearchResult {
  const [zh, en] = entry.names as readonly [IndexName, IndexName];
  const names = { zh: markName(zh, query, near), en: markName(en, query, near) };
  const named = names.zh.ranges.length > 0 || names.en.ranges.length > 0;
  return {
    document: entry.document,
    score,
    name: names,
    also: named || name === null ? null : markName(name, query, near),
    passage: quotePassage(entry, query, meant),
  };
}
