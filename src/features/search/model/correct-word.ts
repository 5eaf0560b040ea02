import { distance } from 'fastest-levenshtein';
import type { Lexicon } from '../../../plan/lexicon/lexicon';
import type { IndexName } from './index-entry';
import { nameParts } from './pinyin';

/** The syllables that a character is read as. */
export type Readings = ReadonlyMap<string, ReadonlySet<string>>;

/** How each character is read, somewhere in a name or by itself. */
export function readingsOf(pinyin: Lexicon['pinyin']): Readings {
  const readings = new Map<string, Set<string>>();
  for (const [name, syllables] of Object.entries(pinyin)) {
    const sounds = syllables.split(' ');
    for (const [index, { text }] of nameParts(name).entries()) {
      const own = readings.get(text) ?? new Set();
      readings.set(text, own.add(sounds[index] ?? ''));
    }
  }
  return readings;
}

/** What a mistake counts: another character of the same sound, any other, and one too many or too few. */
const costs = { sound: 1, other: 3, length: 4 } as const;
/** The most that is taken for a mistake: two of the same sound, or one of another and one of the same. */
const most = 4;
/** What it counts that the word is a part of a longer name only. */
const part = 1.5;
const sources: Readonly<Record<IndexName['source'], number>> = {
  name: 0,
  alias: 0.2,
  'second-alias': 0.4,
  label: 0.4,
  mention: 0.6,
};

/**
 * What a Chinese word of at least two characters that no name has most likely stands for: the name, or the
 * part of one, with the fewest characters that are read alike or, from three on, with one wrong.
 */
export function correctWord(word: string, names: Iterable<IndexName>, readings: Readings): string | null {
  const typed = [...word];
  if (typed.length < 2) return null;
  let best: { readonly text: string; readonly cost: number } | null = null;
  for (const name of names) {
    for (const { text, cost } of [...runsLike(typed, name, readings), ...lengthMistake(word, name)]) {
      const total = cost + sources[name.source] + 0.01 * name.parts.length;
      if (total < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { text, cost: total };
    }
  }
  return best?.text ?? null;
}

type Candidate = { readonly text: string; readonly cost: number };

/** The runs of a name that have as many characters as were typed and differ by little; of two characters, whole names. */
function runsLike(
  typed: readonly string[],
  { parts, syllables }: IndexName,
  readings: Readings,
): Candidate[] {
  const short = typed.length < 3;
  const longer = parts.length - typed.length;
  if (longer < 0 || (short && longer > 0)) return [];
  const limit = short ? costs.other - 1 : most;
  const runs: Candidate[] = [];
  for (let from = 0; from <= longer; from += 1) {
    let cost = 0;
    for (let at = 0; at < typed.length && cost <= limit; at += 1) {
      cost += costOf(typed[at] ?? '', parts[from + at]?.text ?? '', syllables[from + at] ?? '', readings);
    }
    const run = parts.slice(from, from + typed.length);
    if (cost > limit || !run.every(({ start }, at) => at === 0 || start === run[at - 1]?.end)) continue;
    runs.push({ text: run.map(({ text }) => text).join(''), cost: cost + (longer > 0 ? part : 0) });
  }
  return runs;
}

function costOf(typed: string, meant: string, syllable: string, readings: Readings): number {
  if (typed === meant) return 0;
  return readings.get(typed)?.has(syllable) ? costs.sound : costs.other;
}

/** The whole of a name, where one character was typed too many or too few. */
function lengthMistake(word: string, { folded: { text } }: IndexName): Candidate[] {
  const differs = Math.min(word.length, text.length) > 2 && Math.abs(word.length - text.length) === 1;
  return differs && distance(word, text) === 1 ? [{ text, cost: costs.length }] : [];
}
