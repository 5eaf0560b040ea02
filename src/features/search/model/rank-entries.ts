import type { SearchResult as Found } from 'minisearch';
import { findName, nearWord } from './find-name';
import { isHan } from './fold';
import type { IndexEntry, IndexName } from './index-entry';
import { matchPinyin } from './pinyin';
import type { SearchQuery } from './read-query';
import type { SearchKind } from './search-document';

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
  'body',
  'paragraph',
];

/**
 * Whether a kind is found by what the plan says of it. Not a term, for its segment is; nor a place, for a
 * sentence that names one names many.
 */
export function foundByPassage(kind: SearchKind): boolean {
  return kind !== 'term' && kind !== 'place';
}

/** What a match is worth at least, by how the query stands in the name; the rest is the part of the name it covers. */
const worth = {
  text: { whole: 1, plural: 0.975, start: 0.75, within: 0.6 },
  syllables: { whole: 0.96, start: 0.66, within: 0.5 },
  initials: { whole: 0.93, start: 0.46, within: 0.3 },
  words: 0.45,
} as const;

/** How much of it is left for a word of our list: first what it means first; and for what a paragraph names among others. */
const sources: Readonly<Record<IndexName['source'], number>> = {
  name: 1,
  alias: 0.98,
  'second-alias': 0.9,
  mention: 0.28,
};

/**
 * How well a name answers a query, 0 to 1. `near` are the words of the index that come near to what was
 * typed: a misspelt word stands for them.
 */
function scoreName(name: IndexName, query: SearchQuery, near: ReadonlySet<string>): number {
  const best = Math.max(scoreText(name, query), scorePinyin(name, query), scoreWords(name, query, near));
  return best * sources[name.source];
}

function scoreText({ folded: { text } }: IndexName, query: SearchQuery): number {
  if (samePlural(text, query.text)) return worth.text.plural;
  const found = findName(text, query.text, query.abbreviation);
  if (!found) return 0;
  const covered = found.match === 'whole' ? 0 : 0.15 * (query.text.length / text.length);
  return worth.text[found.match] + covered;
}

/** Whether two English names differ by the plural only. */
function samePlural(a: string, b: string): boolean {
  return /[a-z]$/.test(a) && (a === `${b}s` || b === `${a}s`);
}

function scorePinyin({ syllables }: IndexName, { letters }: SearchQuery): number {
  const found = letters === null ? null : matchPinyin(syllables, letters);
  if (!found) return 0;
  const { from, to, by, complete } = found;
  const covered = (to - from) / syllables.length;
  if (covered === 1 && complete) return worth[by].whole;
  return worth[by][from === 0 ? 'start' : 'within'] + 0.15 * covered;
}

/** All words, in whatever order: typed in full, begun, or misspelt. */
function scoreWords(
  { folded: { text } }: IndexName,
  { words, abbreviation }: SearchQuery,
  near: ReadonlySet<string>,
): number {
  let covered = 0;
  for (const word of words) {
    if (findName(text, word, abbreviation)) covered += word.length;
    else if (nearWord(text, word, near) !== null) covered += 0.8 * word.length;
    else return 0;
  }
  return worth.words + 0.3 * Math.min(1, covered / text.replaceAll(' ', '').length);
}

/**
 * How well a name answers a part of a query that nothing answers in full: the share of the query that is the
 * name, as in `做光膜的厂家`, or the share of the words that stand in it, at least half.
 */
function scorePart({ folded: { text }, source }: IndexName, query: SearchQuery): number {
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

/** How well a passage answers a query: by the words together, by the plan's own for it, or by all of them somewhere. */
function scorePassage({ zh, en }: IndexEntry['passages'][number], query: SearchQuery): number {
  const { text, words, plan, abbreviation } = query;
  const texts = en === null || abbreviation ? [zh.text] : [zh.text, en.text];
  if (texts.some((each) => findName(each, text, abbreviation))) return 0.3;
  if (plan.some((word) => findName(zh.text, word))) return 0.28;
  return texts.some((each) => words.every((word) => findName(each, word, abbreviation))) ? 0.2 : 0;
}
