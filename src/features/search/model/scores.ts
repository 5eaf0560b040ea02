import { findName, nearWord } from './find-name';
import { isHan } from './fold';
import type { IndexEntry, IndexName } from './index-entry';
import { matchPinyin } from './pinyin';
import type { SearchQuery } from './read-query';
import type { SearchKind } from './search-document';

/**
 * Whether a kind is found by what the plan says of it. Not a term, for its segment is; nor a place or a
 * restricted industry, for a sentence that names one names many.
 */
export function foundByPassage(kind: SearchKind): boolean {
  return kind !== 'term' && kind !== 'place' && kind !== 'restriction';
}

/** What a match is worth at least, by how the query stands in the name; the rest is the part of the name it covers. */
const worth = {
  text: { whole: 1, plural: 0.975, start: 0.75, within: 0.6 },
  syllables: { whole: 0.96, start: 0.66, within: 0.5 },
  initials: { whole: 0.93, start: 0.46, within: 0.3 },
  misspelt: 0.9,
  words: 0.45,
  across: 0.32,
} as const;

/** How much of it is left for a word of our list: first what it means first; for what it is; and for what a paragraph names among others. */
const sources: Readonly<Record<IndexName['source'], number>> = {
  name: 1,
  alias: 0.98,
  'second-alias': 0.9,
  label: 0.86,
  mention: 0.28,
};

/**
 * How well a name answers a query, 0 to 1. `near` are the words of the index that come near to what was
 * typed: a misspelt word stands for them.
 */
export function scoreName(name: IndexName, query: SearchQuery, near: ReadonlySet<string>): number {
  const written = Math.max(scoreText(name, query), scoreWords(name, query, near));
  return Math.max(written * sources[name.source], scorePinyin(name, query));
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
  const plurals = (one: string) => [`${one}s`, one.replace(/y$/, 'ies')];
  return a !== b && /[a-z]$/.test(a) && (plurals(a).includes(b) || plurals(b).includes(a));
}

/** The sound of all that a paragraph names is heard before the sound of a part of other names. */
const namedInFull = 0.7;

/** How much is left where the last syllable was only begun. */
const begun = 0.85;

/** An abbreviation of our list is what it means before it is anything's initials. */
const notMeant = 0.5;

function scorePinyin({ syllables, source }: IndexName, { letters, abbreviation }: SearchQuery): number {
  const found = letters === null ? null : matchPinyin(syllables, letters);
  if (!found) return 0;
  const { from, to, by, complete } = found;
  const covered = (to - from) / syllables.length;
  const whole = covered === 1 && complete;
  const score = whole ? worth[by].whole : worth[by][from > 0 ? 'within' : 'start'] + 0.15 * covered;
  const share = whole && source === 'mention' ? namedInFull : sources[source];
  return score * (complete ? 1 : begun) * share * (abbreviation ? notMeant : 1);
}

/** All words, in whatever order: typed in full, begun, or misspelt. */
function scoreWords(
  { folded: { text } }: IndexName,
  { words, abbreviation }: SearchQuery,
  near: ReadonlySet<string>,
): number {
  let covered = 0;
  const meant: string[] = [];
  for (const word of words) {
    const known = findName(text, word, abbreviation) ? word : nearWord(text, word, near);
    if (known === null) return 0;
    meant.push(known);
    covered += (known === word ? 1 : 0.8) * word.length;
  }
  if (meant.join(' ') === text) return worth.misspelt;
  return worth.words + 0.3 * Math.min(1, covered / text.replace(/\s/g, '').length);
}

/**
 * How well a document answers several words of which some stand in its names and the others together in what
 * the plan says of it, or in a name of what that is about, as in `义乌 光伏`; 0 where none is in a name of its own.
 */
export function scoreAcross(
  { document, names, passages, about }: IndexEntry,
  { words, abbreviation }: SearchQuery,
  near: ReadonlySet<string>,
): number {
  if (words.length < 2) return 0;
  const stands = (text: string, word: string) =>
    findName(text, word, abbreviation) !== null || nearWord(text, word, near) !== null;
  const named = new Set(
    words.filter((word) =>
      names.some(({ source, folded }) => source !== 'mention' && stands(folded.text, word)),
    ),
  );
  if (named.size === 0) return 0;
  const others = words.filter((word) => !named.has(word));
  const said = foundByPassage(document.kind)
    ? [...about, ...passages.flatMap(({ zh, en }) => (en ? [zh.text, en.text] : [zh.text]))]
    : [];
  const together = others.length === 0 || said.some((text) => others.every((word) => stands(text, word)));
  return together ? worth.across + 0.08 * (named.size / words.length) : 0;
}

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

/** How well a passage answers a query: by the words together, by the plan's own for it, or by all of them somewhere. */
export function scorePassage({ zh, en }: IndexEntry['passages'][number], query: SearchQuery): number {
  const { text, words, plan, abbreviation } = query;
  const texts = en === null || abbreviation ? [zh.text] : [zh.text, en.text];
  if (texts.some((each) => findName(each, text, abbreviation))) return 0.3;
  if (plan.some((word) => findName(zh.text, word))) return 0.28;
  return texts.some((each) => words.every((word) => findName(each, word, abbreviation))) ? 0.2 : 0;
}
