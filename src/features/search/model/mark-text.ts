import { findName, nearWord } from './find-name';
import type { Folded } from './fold';
import type { IndexName } from './index-entry';
import { matchPinyin } from './pinyin';
import type { SearchQuery } from './read-query';
import type { Marked, Ranges } from './search-result';

/**
 * Marks what answers a query in a text: all of it together, or its words; for a misspelt word what it stands
 * for; all of the text where the query holds it.
 */
export function markText(
  text: string,
  folded: Folded,
  { text: together, words, abbreviation }: Pick<SearchQuery, 'text' | 'words' | 'abbreviation'>,
  near: ReadonlySet<string> = new Set(),
): Marked {
  const range = rangeOf(text, folded, together, abbreviation);
  if (range) return { text, ranges: [range] };
  if (findName(together, folded.text)) return { text, ranges: [[0, text.length]] };
  const found = words.map(
    (word) =>
      rangeOf(text, folded, word, abbreviation) ??
      rangeOf(text, folded, nearWord(folded.text, word, near), abbreviation),
  );
  return { text, ranges: merged(found.filter((each) => each !== null)) };
}

function rangeOf(
  text: string,
  { text: folded, at }: Folded,
  query: string | null,
  whole: boolean,
): readonly [number, number] | null {
  const found = query === null ? null : findName(folded, query, whole);
  if (query === null || !found) return null;
  const last = at[found.at + query.length - 1] ?? 0;
  return [at[found.at] ?? 0, last + ([...text.slice(last)][0]?.length ?? 1)];
}

function merged(ranges: Ranges): Ranges {
  const sorted = [...ranges].sort(([a], [b]) => a - b);
  return sorted.reduce<[number, number][]>((done, [start, end]) => {
    const last = done.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else done.push([start, end]);
    return done;
  }, []);
}

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
