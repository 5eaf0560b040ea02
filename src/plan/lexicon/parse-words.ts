import * as v from 'valibot';
import type { Words } from './words';
import { wordsSchema } from './words-schema';

/** Checks `geo/words/*.json`; throws where they are not as described in `geo/README.md`. */
export function parseWords(synonyms: unknown, pinyin: unknown): Words {
  return v.parse(wordsSchema, { synonyms, pinyin });
}
