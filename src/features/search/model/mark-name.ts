import type { IndexName } from './index-entry';
import { markText } from './mark-text';
import { matchPinyin } from './match-pinyin';
import type { SearchQuery } from './read-query';
import type { Marked } from './search-result';

/** Marks what answers a query in a name: its letters, or the characters that are read so. */
export function markName(
  { text, folded, parts, syllables }: IndexName,
  query: SearchQuery,
  near: ReadonlySet<string>,
): Marked {
  const marked = markText(text, folded, query, near);
  if (marked.ranges.length > 0 || query.letters === null) return marked;
  const found = matchPinyin(syllables, query.letters);
  const first = found && parts[found.from];
  const last = found && parts[found.to - 1];
  return first && last ? { text, ranges: [[first.start, last.end]] } : marked;
}
