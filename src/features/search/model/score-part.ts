import { findName } from './find-name';
import type { IndexName } from './index-entry';
import { isHan } from './is-han';
import type { SearchQuery } from './read-query';

/**
 * How well a name answers a part of a query that nothing answers in full: the share of the query that is the
 * name, as in `做光膜的厂家`, or the share of the words that stand in it, at least half.
 */
export function scorePart({ folded: { text }, source }: IndexName, query: SearchQuery): number {
  const least = isHan(text) ? 2 : 3;
  const inside = text.length >= least && findName(query.text, text) && endsWord(query.text, text);
  const contained = inside ? 0.1 + 0.3 * (text.length / query.text.length) : 0;
  const found =
    query.words.filter((word) => word.length > 1 && findName(text, word)).length / query.words.length;
  const partly = found >= 0.5 ? 0.1 + 0.1 * found : 0;
  return Math.max(contained, partly) * (source === 'second-alias' ? 0.9 : 1);
}

function endsWord(query: string, name: string): boolean {
  const after = query[query.indexOf(name) + name.length] ?? ' ';
  return after === ' ' || isHan(after) || isHan(name.at(-1) ?? '');
}
