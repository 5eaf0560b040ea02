import MiniSearch, { type Query } from 'minisearch';
import type { Plan } from '../plan';
import type { Words } from '../words/words';
import { foundByPassage } from './found-by-passage';
import { groupRanked } from './group-ranked';
import { indexEntries } from './index-entries';
import type { IndexEntry } from './index-entry';
import { namesOf } from './names-of';
import { pinyinKeys } from './pinyin-keys';
import { planWords } from './plan-words';
import { type Ranked, rankEntries } from './rank-entries';
import { readQuery, type SearchQuery } from './read-query';
import { searchDocuments } from './search-documents';
import type { SearchFound } from './search-result';
import { searchTokens } from './search-tokens';
import { topicMeant } from './topic-meant';

type Row = { id: number; names: string; passages: string; pinyin: string };

/** Documents added before the page gets a breath. */
const chunkSize = 40;

const nothing: SearchFound = { groups: [], topic: null };

/** Finds what the plan names. MiniSearch says what may answer a query, and our own rules in which order. */
export class SearchIndex {
  private constructor(
    private readonly entries: readonly IndexEntry[],
    private readonly index: MiniSearch<Row>,
    private readonly planWords: ReadonlyMap<string, readonly string[]>,
  ) {}

  /** Builds the index in slices, so that no one of them blocks the page. */
  static async build(plan: Plan, words: Words): Promise<SearchIndex> {
    const documents = searchDocuments(plan, words.synonyms);
    await breath();
    const entries = indexEntries(documents, words.pinyin);
    const index = new MiniSearch<Row>({
      fields: ['names', 'passages', 'pinyin'],
      tokenize: (text, field) => (field === 'pinyin' ? text.split(' ') : searchTokens(text)),
      processTerm: (term) => term,
    });
    await breath();
    await index.addAllAsync(entries.map(rowOf), { chunkSize });
    return new SearchIndex(entries, index, planWords(words));
  }

  /** What answers a typed text, in groups; nothing for a text without letters. */
  search(typed: string): SearchFound {
    const query = readQuery(typed, this.planWords);
    if (!query) return nothing;
    const whole = this.rank(query, 'all');
    const ranked = whole.length > 0 ? whole : this.rank(query, 'part');
    return { groups: groupRanked(ranked, query), topic: topicMeant(ranked, query) };
  }

  private rank(query: SearchQuery, extent: 'all' | 'part'): readonly Ranked[] {
    const text: Query = {
      queries: query.words.flatMap((word) => tokenQueries(word, query.abbreviation)),
      combineWith: extent === 'all' ? 'AND' : 'OR',
      fields: ['names', 'passages'],
    };
    const said = query.plan.map(
      (word): Query => ({ queries: [word], combineWith: 'AND', fields: ['passages'] }),
    );
    const sound: Query[] =
      query.letters === null
        ? []
        : [{ queries: [query.letters], fields: ['pinyin'], prefix: true, tokenize: (letters) => [letters] }];
    const found = this.index.search({ combineWith: 'OR', queries: [text, ...said, ...sound] });
    return rankEntries(this.entries, found, query, extent);
  }
}

/** A Latin word may be begun or misspelt; Chinese and abbreviations stand as they are. */
function tokenQueries(word: string, abbreviation: boolean): Query[] {
  return searchTokens(word).map((token) => ({
    queries: [token],
    tokenize: (each) => [each],
    prefix: !abbreviation && /^[a-z]/.test(token),
    fuzzy: /^[a-z]{4,}$/.test(token) ? 0.2 : false,
  }));
}

function rowOf({ document, order, names }: IndexEntry): Row {
  const { kind, passages } = document;
  return {
    id: order,
    names: namesOf(document).join(' | '),
    passages: foundByPassage(kind) ? passages.map(({ zh, en }) => `${zh} ${en ?? ''}`).join(' | ') : '',
    pinyin: [...new Set(names.flatMap(({ syllables }) => pinyinKeys(syllables)))].join(' '),
  };
}

const breath = () => new Promise((resolve) => setTimeout(resolve));
