import type { Words } from '../../../plan/lexicon/words';
import { fold } from './fold';

/** The plan's own words for each word of our list, all folded; a Chinese word also by its pinyin in one. */
export function planWords({ synonyms, pinyin }: Words): ReadonlyMap<string, readonly string[]> {
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
