import { parseLexicon } from '../../../../../src/plan/lexicon/parse-lexicon';
import { readJson } from '../../../read-json';

/** Synonyms and pinyin as they lie in `geo/words/`. */
export const realWords = parseLexicon(readJson('geo/words/synonyms.json'), readJson('geo/words/pinyin.json'));
