import { customPinyin, pinyin } from 'pinyin-pro';
import { isHan } from '../../../src/features/search/model/fold';
import { nameParts } from '../../../src/features/search/model/pinyin';
import { namesOf, type SearchDocument } from '../../../src/features/search/model/search-document';
import { commonCharacters } from './common-characters';

/** Where the library's reading is not the one a reader types. */
const readings: Readonly<Record<string, string>> = {
  薄膜: 'bó mó',
  磁都: 'cí dū',
};

/**
 * The pinyin of every Chinese name that can be searched for: syllables without tones, `ü` as `v`, one for
 * each character and one for each run of Latin letters and digits. Common characters have theirs too, so that
 * a character typed for another of the same sound is understood.
 */
export function derivePinyin(documents: readonly SearchDocument[]): Record<string, string> {
  customPinyin(readings as Record<string, string>);
  const names = [...new Set([...documents.flatMap(namesOf), ...commonCharacters()])].filter(isHan).sort();
  return Object.fromEntries(names.map((name) => [name, syllablesOf(name).join(' ')]));
}

/** Whole runs of Chinese are read at once, so that a character is read as its word has it. */
function syllablesOf(name: string): string[] {
  const runs = name.match(/\p{Script=Han}+/gu) ?? [];
  const sounds = runs.flatMap((run) => pinyin(run, { toneType: 'none', type: 'array', v: true }));
  return nameParts(name).map(({ text }) => (isHan(text) ? (sounds.shift() ?? '') : text));
}
