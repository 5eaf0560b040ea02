import { type AlternativeTerms, alternativeTerms } from './alternative-terms';
import { findName } from './find-name';
import type { Folded } from './fold';
import type { IndexEntry, IndexName } from './index-entry';
import { markName, markText } from './mark-text';
import type { Ranked } from './rank-entries';
import type { SearchQuery } from './read-query';
import type { SearchKind } from './search-document';
import {
  type Marked,
  type SearchFound,
  type SearchGroup,
  type SearchResult,
  searchGroup,
} from './search-result';

/** How many of a group are shown. */
const shown = 5;

/** Puts what was found under its headings; the first to have a result comes first. */
export function groupRanked(ranked: readonly Ranked[], query: SearchQuery): SearchFound['groups'] {
  const meant = alternativeTerms(ranked[0], query);
  const groups = new Map<SearchGroup, Ranked[]>();
  for (const each of ranked) {
    const group = searchGroup(each.entry.document.kind);
    groups.set(group, [...(groups.get(group) ?? []), each]);
  }
  return [...groups].map(([group, members]) => ({
    group,
    results: members.slice(0, shown).map((each) => toResult(each, query, meant)),
    count: members.length,
  }));
}

/** A ranked entry as it is shown: what answers is marked, in the names and in the plan's words. */
function toResult(
  { entry, score, name, near }: Ranked,
  query: SearchQuery,
  meant: AlternativeTerms,
): SearchResult {
  const [zh, en] = entry.names as readonly [IndexName, IndexName];
  const names = { zh: markName(zh, query, near), en: markName(en, query, near) };
  const named = names.zh.ranges.length > 0 || names.en.ranges.length > 0;
  return {
    document: entry.document,
    score,
    name: names,
    also: named || name === null ? null : { ...markName(name, query, near), source: name.source },
    passage: quotePassage(entry, query, meant),
  };
}

/** What says little by its name: the plan's words are shown with it in any case. */
const alwaysQuoted: readonly SearchKind[] = ['term', 'target', 'place', 'restriction', 'title', 'paragraph'];

/** The first passage that has what was typed or meant, marked; null where there is none to show. */
function quotePassage(
  { document, passages }: IndexEntry,
  query: SearchQuery,
  meant: AlternativeTerms,
): SearchResult['passage'] {
  const marked = document.passages.flatMap(({ cite, section, zh, en }, index) => {
    const folded = passages[index];
    if (!folded) return [];
    const translation = en !== null && folded.en ? markPassage(en, folded.en, query, meant.en) : null;
    return [{ cite, section, zh: markPassage(zh, folded.zh, query, meant.zh), en: translation }];
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
