import type { SearchResult as Found } from 'minisearch';
import type { IndexEntry, IndexName } from './index-entry';
import type { SearchQuery } from './read-query';
import { foundByPassage, scoreAcross, scoreName, scorePart, scorePassage } from './scores';
import type { Passage, SearchKind } from './search-document';

/** An entry that answers a query, and by what. */
export type Ranked = {
  readonly entry: IndexEntry;
  readonly score: number;
  /** The name that answers best; null where only a passage does. */
  readonly name: IndexName | null;
  /** The passage that answers where no name does. */
  readonly said: Passage | null;
  /** The words of the index that a misspelt word stands for. */
  readonly near: ReadonlySet<string>;
};

/** Kinds differ by less than kinds of matches do. */
const kindStep = 0.002;

/** Orders what the index found; `part` where a part of the query has to do. */
export function rankEntries(
  entries: readonly IndexEntry[],
  found: readonly Found[],
  query: SearchQuery,
  extent: 'all' | 'part',
): readonly Ranked[] {
  return found
    .flatMap(({ id, terms, score }) => {
      const entry = entries[id];
      const ranked = entry && rankEntry(entry, new Set(terms), query, extent);
      if (!ranked) return [];
      const kind = kindStep * kindOrder.indexOf(ranked.entry.document.kind);
      return [{ ...ranked, sort: ranked.score - kind + (0.001 * score) / (score + 20) }];
    })
    .sort((a, b) => b.sort - a.sort || a.entry.order - b.entry.order);
}

/** How an entry answers; null where it does not. */
function rankEntry(
  entry: IndexEntry,
  near: ReadonlySet<string>,
  query: SearchQuery,
  extent: 'all' | 'part',
): Ranked | null {
  const { document, names, passages } = entry;
  let name: IndexName | null = null;
  let score = 0;
  for (const each of names) {
    const own = extent === 'all' ? scoreName(each, query, near) : scorePart(each, query);
    if (own > score) [name, score] = [each, own];
  }
  if (extent === 'part') return score > 0 ? { entry, score, name, said: null, near } : null;
  const across = scoreAcross(entry, query, near);
  let said: Passage | null = null;
  if (across > score) score = across;
  for (const [index, passage] of foundByPassage(document.kind) ? passages.entries() : []) {
    const own = scorePassage(passage, query) * (document.kind === 'condition' ? condition : 1);
    if (own > score) [said, score] = [document.passages[index] ?? null, own];
  }
  return score > 0 ? { entry, score, name: said ? null : name, said, near } : null;
}

/** A condition comes after the paragraph that names the word for itself. */
const condition = 0.9;

/** What comes first among equals: places with figures, then what they are for, then figures. */
const kindOrder: readonly SearchKind[] = [
  'municipality',
  'area',
  'platform',
  'city',
  'corridor',
  'belt',
  'industry',
  'segment',
  'term',
  'indicator',
  'target',
  'place',
  'axis',
  'restriction',
  'body',
  'title',
  'paragraph',
  'condition',
];
