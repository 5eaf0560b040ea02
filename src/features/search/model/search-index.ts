import MiniSearch, { type SearchResult as Found, type Query } from 'minisearch';
import type { Annex } from '../../../plan/annex/annex';
import type { Lexicon } from '../../../plan/lexicon/lexicon';
import type { Plan } from '../../../plan/plan';
import { matchedTopic } from './alternative-terms';
import { correctWord, type Readings, readingsOf } from './correct-word';
import { isHan } from './fold';
import { groupRanked } from './group-ranked';
import { type IndexEntry, type IndexName, indexEntry } from './index-entry';
import { oneSentence } from './one-sentence';
import { pinyinKeys } from './pinyin';
import { type Ranked, rankEntries } from './rank-entries';
import { planWords, readQuery, type SearchQuery } from './read-query';
import { foundByPassage } from './scores';
import { searchDocuments } from './search-documents';
import type { SearchFound } from './search-result';

const nothing: SearchFound = { groups: [], topic: null, corrected: null };

/** Finds what the plan names. MiniSearch says what may answer a query, and our own rules in which order. */
export class SearchIndex {
  readonly #entries: IndexEntry[] = [];
  readonly #planWords: ReadonlyMap<string, readonly string[]>;
  readonly #text = new MiniSearch<{ id: number; names: string; passages: string; about: string }>({
    fields: ['names', 'passages', 'about'],
    tokenize: searchTokens,
    processTerm: (term) => term,
  });
  /** Apart from the texts: what is misspelt is not looked for among thousands of beginnings of pinyin. */
  readonly #sound = new MiniSearch<{ id: number; pinyin: string }>({
    fields: ['pinyin'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  });

  readonly #readings: Readings;
  /** Every Chinese name once, under the best it is. */
  readonly #names = new Map<string, IndexName>();
  readonly #paragraphs = new Map<string, IndexEntry>();

  private constructor(lexicon: Lexicon) {
    this.#planWords = planWords(lexicon);
    this.#readings = readingsOf(lexicon.pinyin);
  }

  /** Builds the index in slices, so that no one of them blocks the page. */
  static async build(plan: Plan, lexicon: Lexicon, annex?: Annex): Promise<SearchIndex> {
    const index = new SearchIndex(lexicon);
    await inSlices(searchDocuments(plan, lexicon.synonyms, annex), (document) => {
      const entry = indexEntry(document, index.#entries.length, lexicon.pinyin);
      index.#add(entry);
    });
    return index;
  }

  #add(entry: IndexEntry): void {
    this.#entries.push(entry);
    this.#text.add(textRow(entry));
    this.#sound.add(soundRow(entry));
    if (entry.document.kind === 'paragraph') this.#paragraphs.set(entry.document.id, entry);
    for (const name of entry.names) {
      if (name.parts.length > 1 && !this.#names.has(name.text)) this.#names.set(name.text, name);
    }
  }

  /** What answers a typed text, in groups; nothing for a text without letters. */
  search(typed: string): SearchFound {
    const query = readQuery(typed, this.#planWords);
    if (!query) return nothing;
    const whole = this.#rank(query, 'all');
    if (whole.length > 0) return toFound(whole, query);
    const corrected = this.#correct(query);
    if (!corrected) return toFound(this.#rank(query, 'part'), query);
    const meant = this.#rank(corrected, 'all');
    const ranked = meant.length > 0 ? meant : this.#rank(corrected, 'part');
    return { ...toFound(ranked, corrected), corrected: corrected.typed };
  }

  /** What was most likely meant, where a Chinese word of it stands nowhere; null where that is not known. */
  #correct({ words }: SearchQuery): SearchQuery | null {
    const meant = words.map((word) => {
      const alone = isHan(word) ? readQuery(word, this.#planWords) : null;
      if (!alone || this.#rank(alone, 'all').length > 0) return word;
      return correctWord(word, this.#names.values(), this.#readings) ?? word;
    });
    return meant.join() === words.join() ? null : readQuery(meant.join(' '), this.#planWords);
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
    const heard =
      query.letters === null ? [] : this.#sound.search(query.letters, { prefix: query.letters.length > 1 });
    return oneSentence(rankEntries(this.#entries, united(found, heard), query, extent), this.#paragraphs);
  }
}

function toFound(ranked: readonly Ranked[], query: SearchQuery): SearchFound {
  return { groups: groupRanked(ranked, query), topic: matchedTopic(ranked, query), corrected: null };
}

/** A Latin word of more than a letter may be begun, misspelt, or have two letters changed about; Chinese and abbreviations stand as they are. */
function tokenQueries(word: string, abbreviation: boolean): Query[] {
  return searchTokens(word).map((token) => {
    const misspelt = /^[a-z]{4,}$/.test(token);
    const exact: Query[] = misspelt ? swaps(token).map((each) => ({ queries: [each], fuzzy: false })) : [];
    const typed: Query = {
      queries: [token],
      prefix: !abbreviation && /^[a-z]./.test(token),
      fuzzy: misspelt ? 0.2 : false,
    };
    return { combineWith: 'OR', queries: [typed, ...exact], tokenize: (each) => [each] };
  });
}

/** A word with each two neighbours changed about. */
function swaps(word: string): string[] {
  return [...word]
    .slice(1)
    .map((_, at) => `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`);
}

/** What was found by its letters, and after it what was found by its sound alone. */
function united(found: readonly Found[], heard: readonly Found[]): readonly Found[] {
  const ids = new Set(found.map(({ id }) => id));
  return [...found, ...heard.filter(({ id }) => !ids.has(id))];
}

function textRow({ document, order, names, passages, about }: IndexEntry) {
  const spoken = foundByPassage(document.kind)
    ? passages.flatMap(({ zh, en }) => [zh, ...(en ? [en] : [])])
    : [];
  const join = (folded: readonly { readonly text: string }[]) => folded.map(({ text }) => text).join(' ');
  return {
    id: order,
    names: join(names.map(({ folded }) => folded)),
    passages: join(spoken),
    about: about.join('\n'),
  };
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
  return (folded.match(/\p{Script=Han}+|[^\p{Script=Han}\s]+/gu) ?? []).flatMap((run) => {
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
