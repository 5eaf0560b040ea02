import MiniSearch, { type SearchResult as Found, type Query } from 'minisearch';
import type { Annex } from '../../../plan/annex/annex';
import type { Lexicon } from '../../../plan/lexicon/lexicon';
import type { Plan } from '../../../plan/plan';
import { matchedTopic } from './alternative-terms';
import { groupRanked } from './group-ranked';
import { type IndexEntry, indexEntry } from './index-entry';
import { pinyinKeys } from './pinyin';
import { foundByPassage, type Ranked, rankEntries } from './rank-entries';
import { planWords, readQuery, type SearchQuery } from './read-query';
import { searchDocuments } from './search-documents';
import type { SearchFound } from './search-result';

const nothing: SearchFound = { groups: [], topic: null };

/** Finds what the plan names. MiniSearch says what may answer a query, and our own rules in which order. */
export class SearchIndex {
  readonly #entries: IndexEntry[] = [];
  readonly #planWords: ReadonlyMap<string, readonly string[]>;
  readonly #text = new MiniSearch<{ id: number; names: string; passages: string }>({
    fields: ['names', 'passages'],
    tokenize: searchTokens,
    processTerm: (term) => term,
  });
  /** Apart from the texts: what is misspelt is not looked for among thousands of beginnings of pinyin. */
  readonly #sound = new MiniSearch<{ id: number; pinyin: string }>({
    fields: ['pinyin'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  });

  private constructor(lexicon: Lexicon) {
    this.#planWords = planWords(lexicon);
  }

  /** Builds the index in slices, so that no one of them blocks the page. */
  static async build(plan: Plan, lexicon: Lexicon, annex?: Annex): Promise<SearchIndex> {
    const index = new SearchIndex(lexicon);
    await inSlices(searchDocuments(plan, lexicon.synonyms, annex), (document) => {
      const entry = indexEntry(document, index.#entries.length, lexicon.pinyin);
      index.#entries.push(entry);
      index.#text.add(textRow(entry));
      index.#sound.add(soundRow(entry));
    });
    return index;
  }

  /** What answers a typed text, in groups; nothing for a text without letters. */
  search(typed: string): SearchFound {
    const query = readQuery(typed, this.#planWords);
    if (!query) return nothing;
    const whole = this.#rank(query, 'all');
    const ranked = whole.length > 0 ? whole : this.#rank(query, 'part');
    return { groups: groupRanked(ranked, query), topic: matchedTopic(ranked, query) };
  }

  #rank(query: SearchQuery, extent: 'all' | 'part'): readonly Ranked[] {
    const text: Query = {
      queries: query.words.flatMap((word) => tokenQueries(word, query.abbreviation)),
      combineWith: extent === 'all' ? 'AND' : 'OR',
    };
    const said = query.plan.map(
      (word): Query => ({ queries: [word], combineWith: 'AND', fields: ['passages'] }),
    );
    const found = this.#text.search({ combineWith: 'OR', queries: [text, ...said] });
    const heard = query.letters === null ? [] : this.#sound.search(query.letters, { prefix: true });
    return rankEntries(this.#entries, united(found, heard), query, extent);
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

/** What was found by its letters, and after it what was found by its sound alone. */
function united(found: readonly Found[], heard: readonly Found[]): readonly Found[] {
  const ids = new Set(found.map(({ id }) => id));
  return [...found, ...heard.filter(({ id }) => !ids.has(id))];
}

function textRow({ document, order, names, passages }: IndexEntry) {
  const spoken = foundByPassage(document.kind)
    ? passages.flatMap(({ zh, en }) => [zh, ...(en ? [en] : [])])
    : [];
  const join = (folded: readonly { readonly text: string }[]) => folded.map(({ text }) => text).join(' ');
  return { id: order, names: join(names.map(({ folded }) => folded)), passages: join(spoken) };
}

function soundRow({ order, names }: IndexEntry) {
  return {
    id: order,
    pinyin: [...new Set(names.flatMap(({ syllables }) => pinyinKeys(syllables)))].join(' '),
  };
}

/**
 * The tokens of a folded text: each Latin word; of a run of Chinese each character and each pair of
 * neighbours, so that any part of it is found.
 */
export function searchTokens(folded: string): string[] {
  return (folded.match(/\p{Script=Han}+|[^\p{Script=Han} ]+/gu) ?? []).flatMap((run) => {
    const characters = [...run];
    return /^\p{Script=Han}/u.test(run) ? [...characters, ...pairs(characters)] : [run];
  });
}

function pairs(characters: readonly string[]): string[] {
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/** How long a slice of work may take, in milliseconds: far less than a reader notices, on slow machines too. */
const slice = 10;

/** Does a piece of work for each item, and lets the page breathe in between. */
async function inSlices<T>(items: Iterable<T>, work: (item: T) => void): Promise<void> {
  let began = performance.now();
  for (const item of items) {
    work(item);
    if (performance.now() - began < slice) continue;
    await new Promise((resolve) => setTimeout(resolve));
    began = performance.now();
  }
}
