import { findName } from './find-name';
import type { Folded } from './fold';
import type { IndexEntry } from './index-entry';
import { markText } from './mark-text';
import type { Meant } from './meant-by';
import type { SearchQuery } from './read-query';
import type { SearchKind } from './search-document';
import type { Marked, SearchResult } from './search-result';

/** What says little by its name: the plan's words are shown with it in any case. */
const alwaysQuoted: readonly SearchKind[] = ['term', 'target', 'place'];

/** The first passage that has what was typed or meant, marked; null where there is none to show. */
export function quotePassage(
  { document, passages }: IndexEntry,
  query: SearchQuery,
  meant: Meant,
): SearchResult['passage'] {
  const marked = document.passages.flatMap(({ cite, zh, en }, index) => {
    const folded = passages[index];
    if (!folded) return [];
    const translation = en !== null && folded.en ? markPassage(en, folded.en, query, meant.en) : null;
    return [{ cite, zh: markPassage(zh, folded.zh, query, meant.zh), en: translation }];
  });
  const said = marked.find(({ zh, en }) => zh.ranges.length > 0 || (en?.ranges.length ?? 0) > 0);
  return said ?? (alwaysQuoted.includes(document.kind) ? (marked[0] ?? null) : null);
}

/** Marks what was typed, or else the first of the other words for it that stands there. */
function markPassage(text: string, folded: Folded, query: SearchQuery, others: readonly string[]): Marked {
  const marked = markText(text, folded, query);
  if (marked.ranges.length > 0) return marked;
  const other = others.find((each) => findName(folded.text, each));
  return other === undefined
    ? marked
    : markText(text, folded, { text: other, words: [], abbreviation: false });
}
