import { findName } from './find-name';
import type { IndexName } from './index-entry';
import { matchPinyin } from './match-pinyin';
import { nearWord } from './near-word';
import type { SearchQuery } from './read-query';

/** What a match is worth at least, by how the query stands in the name; the rest is the part of the name it covers. */
const worth = {
  text: { whole: 1, plural: 0.975, start: 0.75, within: 0.6 },
  syllables: { whole: 0.96, start: 0.66, within: 0.5 },
  initials: { whole: 0.93, start: 0.46, within: 0.3 },
  words: 0.45,
} as const;

/** How much of it is left for a word of our list: first what it means first. */
const sources: Readonly<Record<IndexName['source'], number>> = { name: 1, alias: 0.98, 'second-alias': 0.9 };

/**
 * How well a name answers a query, 0 to 1. `near` are the words of the index that come near to what was
 * typed: a misspelt word stands for them.
 */
export function scoreName(name: IndexName, query: SearchQuery, near: ReadonlySet<string>): number {
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
