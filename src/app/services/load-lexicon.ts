import type { Lexicon } from '../../plan/lexicon/lexicon';
import { parseLexicon } from '../../plan/lexicon/parse-lexicon';
import { fetchJson } from '../files/fetch-json';
import { packUrls } from '../start/pack-urls';

/** Fetches synonyms and pinyin. */
export async function loadLexicon(): Promise<Lexicon> {
  const { synonyms, pinyin } = packUrls.words;
  return parseLexicon(await fetchJson(synonyms), await fetchJson(pinyin));
}
