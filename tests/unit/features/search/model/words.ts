import { parseWords } from '../../../../../src/plan/lexicon/parse-words';
import { readJson } from '../../../read-json';

/** Synonyms and pinyin as they lie in `geo/words/`. */
export const realWords = parseWords(readJson('geo/words/synonyms.json'), readJson('geo/words/pinyin.json'));
