import { parseLexicon } from '../../../../src/plan/lexicon/parse-lexicon';

const files = import.meta.glob<string>('../../../../geo/words/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const file = (name: string): unknown => JSON.parse(files[`../../../../geo/words/${name}.json`] ?? 'null');

/** The atlas's own synonyms and pinyin, bundled: nothing is fetched. */
export const realWords = parseLexicon(file('synonyms'), file('pinyin'));
