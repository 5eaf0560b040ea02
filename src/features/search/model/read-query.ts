import type { Lexicon } from '../../../plan/lexicon/lexicon';
import { fold } from './fold';
import { tellingWords } from './telling-words';

/** What somebody typed, as it is compared. */
export type SearchQuery = {
  /** As typed, without space around it. */
  readonly typed: string;
  /** The whole text, folded; of an English sentence the words that tell. */
  readonly text: string;
  /** Its words: Latin words, and runs of Chinese as they were typed. Small English words only where there is nothing else. */
  readonly words: readonly string[];
  /** Its letters as pinyin, without tones and spaces; null where it is no pinyin. */
  readonly letters: string | null;
  /** The plan's own words for what was typed, folded: passages are searched for them too. */
  readonly plan: readonly string[];
  /** Whether it is an abbreviation of our list, to be found as a word only: LED is not “led by”, EV not “even”. */
  readonly abbreviation: boolean;
};

const toneDigits = /^(?:[a-z]{2,6}[1-5])+$/;

/**
 * Reads a typed text; null where there is nothing to look for in it. `planWords` are the plan's words by
 * the words of our list.
 */
export function readQuery(
  typed: string,
  planWords: ReadonlyMap<string, readonly string[]> = new Map(),
): SearchQuery | null {
  const whole = fold(typed).text;
  if (!whole) return null;
  const all = [...new Set(typed.split(/\s+/).flatMap((part) => runsOf(fold(part).text)))];
  const { words, sentence } = tellingWords(all);
  const text = sentence ? words.join(' ') : whole;
  const letters = lettersOf(typed);
  const plan =
    planWords.get(text) ?? planWords.get(text.replace(/s$/, '')) ?? planWords.get(letters ?? '') ?? [];
  const abbreviation = plan.length > 0 && /^[a-z0-9]{1,3}$/.test(text);
  return {
    typed: typed.trim(),
    text,
    words,
    letters,
    plan,
    abbreviation,
  };
}

function runsOf(text: string): string[] {
  return [...text.matchAll(/\p{Script=Han}+|[^\p{Script=Han}\s]+/gu)].map(([run]) => run);
}

/** `ü` is typed as `v`; tones are marked on the vowel, or follow each syllable as a digit. */
function lettersOf(typed: string): string | null {
  const lower = typed
    .normalize('NFC')
    .toLowerCase()
    .replace(/[üǖǘǚǜ]/g, 'v');
  const words = fold(lower).text.split(/\s/);
  const toned = words.every((word) => toneDigits.test(word));
  const letters = words.map((word) => (toned ? word.replace(/\d/g, '') : word)).join('');
  return /^[a-z0-9]+$/.test(letters) ? letters : null;
}

/** The plan's own words for each word of our list, all folded; a Chinese word also by its pinyin in one. */
export function planWords({ synonyms, pinyin }: Lexicon): ReadonlyMap<string, readonly string[]> {
  return new Map(
    synonyms.flatMap(({ words, plan }) => {
      const own = plan.map((word) => fold(word).text);
      return words.flatMap((word) => {
        const sound = pinyin[word]?.replaceAll(' ', '');
        const keys = [fold(word).text, ...(sound === undefined ? [] : [sound])];
        return keys.map((key) => [key, own] as const);
      });
    }),
  );
}
