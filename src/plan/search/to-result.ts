import { findName } from './find-name';
import type { Folded } from './fold';
import type { IndexEntry, IndexName } from './index-entry';
import { markName } from './mark-name';
import { markText } from './mark-text';
import type { Ranked } from './rank-entries';
import type { SearchQuery } from './read-query';
import { readsTranslation } from './reads-translation';
import type { SearchKind } from './search-document';
import type { Marked, SearchResult } from './search-result';

/** What says nothing of itself by its name: the plan's words are shown with it in any case. */
const alwaysQuoted: readonly SearchKind[] = ['term', 'target', 'place'];

/** A ranked entry as it is shown: what answers is marked, in the names and in the plan's words. */
export function toResult({ entry, score, name, near }: Ranked, query: SearchQuery): SearchResult {
  const [zh, en] = entry.names as readonly [IndexName, IndexName];
  const names = { zh: markName(zh, query, near), en: markName(en, query, near) };
  const named = names.zh.ranges.length > 0 || names.en.ranges.length > 0;
  return {
    document: entry.document,
    score,
    name: names,
    also: named || name === null ? null : markName(name, query, near),
    passage: passageOf(entry, query),
  };
}

function passageOf({ document, passages }: IndexEntry, query: SearchQuery): SearchResult['passage'] {
  const marked = passages.map(({ zh, en }, index) => {
    const { cite, zh: quote, en: translation } = document.passages[index] ?? { cite: '', zh: '', en: null };
    return {
      cite,
      zh: markPassage(quote, zh, query),
      en: en === null || translation === null ? null : markTranslation(translation, en, query),
    };
  });
  const said = marked.find(({ zh, en }) => zh.ranges.length > 0 || (en?.ranges.length ?? 0) > 0);
  return said ?? (alwaysQuoted.includes(document.kind) ? (marked[0] ?? null) : null);
}

/** Marks what was typed, or else the plan's first word for it that stands there. */
function markPassage(quote: string, folded: Folded, query: SearchQuery): Marked {
  const marked = markText(quote, folded, query);
  const word = marked.ranges.length > 0 ? undefined : query.plan.find((each) => findName(folded.text, each));
  return word === undefined ? marked : markText(quote, folded, { text: word, words: [] });
}

function markTranslation(translation: string, folded: Folded, query: SearchQuery): Marked {
  return readsTranslation(query) ? markText(translation, folded, query) : { text: translation, ranges: [] };
}
