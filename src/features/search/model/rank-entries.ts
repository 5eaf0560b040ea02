import type { SearchResult as Found } from 'minisearch';
import { foundByPassage } from './found-by-passage';
import type { IndexEntry, IndexName } from './index-entry';
import { kindOrder } from './kind-order';
import type { SearchQuery } from './read-query';
import { scoreName } from './score-name';
import { scorePart } from './score-part';
import { scorePassage } from './score-passage';

/** An entry that answers a query, and by what. */
export type Ranked = {
  readonly entry: IndexEntry;
  readonly score: number;
  /** The name that answers best; null where only a passage does. */
  readonly name: IndexName | null;
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
    .flatMap(({ id, terms, score }): (Ranked & { readonly sort: number })[] => {
      const entry = entries[id];
      if (!entry) return [];
      const near = new Set(terms);
      const scores = entry.names.map((name) => ({
        name,
        score: extent === 'all' ? scoreName(name, query, near) : scorePart(name, query),
      }));
      const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
      const passages = extent === 'all' && foundByPassage(entry.document.kind) ? entry.passages : [];
      const said = Math.max(0, ...passages.map((passage) => scorePassage(passage, query)));
      const top = Math.max(best.score, said);
      if (top === 0) return [];
      const sort = top - kindStep * kindOrder.indexOf(entry.document.kind) + (0.001 * score) / (score + 20);
      return [{ entry, score: top, name: best.score >= said ? best.name : null, near, sort }];
    })
    .sort((a, b) => b.sort - a.sort || a.entry.order - b.entry.order);
}
