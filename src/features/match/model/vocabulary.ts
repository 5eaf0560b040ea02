import type { Lexicon } from '../../../plan/lexicon/lexicon';
import type { Plan } from '../../../plan/plan';
import type { Bilingual } from '../../../plan/schema/naming';
import { type Topic, topicOf, topicsOf } from '../../../plan/topics/topics';
import { keyOf, tokensOf } from './word-keys';

/** Why a word leads to topics: their name, a product or technology the plan names, or a synonym from our own list. */
export type EntryKind = 'name' | 'term' | 'synonym';

/** One reading of a word. */
export type Entry = {
  readonly kind: EntryKind;
  /** None where a synonym leads to the plan's words alone. */
  readonly topics: readonly Topic[];
  /** What the plan calls it. */
  readonly plan: readonly string[];
};

/** Word, as a key → its readings. */
export type Vocabulary = {
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  /** Names of topics first, then terms: where a part of a name is looked for. */
  readonly parts: readonly { readonly key: string; readonly kind: 'name' | 'term'; readonly topic: Topic }[];
  /** Name of an area, as a key → its id; the whole city's too. */
  readonly areas: ReadonlyMap<string, string>;
};

/** All words that lead to an industry or segment, in both languages. */
export function vocabularyOf(plan: Plan, lexicon: Lexicon): Vocabulary {
  const entries = new Map<string, Entry[]>();
  const parts: { key: string; kind: 'name' | 'term'; topic: Topic }[] = [];
  const add = (word: string, entry: Entry) => {
    const key = keyOf(tokensOf(word));
    if (key) entries.set(key, [...(entries.get(key) ?? []), entry]);
  };
  const addBoth = (kind: 'name' | 'term', topic: Topic, name: Bilingual) => {
    for (const word of new Set([name.zh, name.en])) {
      add(word, { kind, topics: [topic], plan: [name.zh] });
      parts.push({ key: keyOf(tokensOf(word)), kind, topic });
    }
  };
  const segments = topicsOf.segments(plan);
  for (const topic of [...topicsOf.industries(plan), ...segments]) addBoth('name', topic, topic.record.name);
  for (const topic of segments)
    if (topic.kind === 'segment') for (const term of topic.record.terms) addBoth('term', topic, term);
  for (const synonym of lexicon.synonyms) {
    const meant = synonym.topics.flatMap((id) => topicOf(plan, id) ?? []);
    const entry: Entry = { kind: 'synonym', topics: meant, plan: synonym.plan };
    for (const word of synonym.words) add(word, entry);
    // What is a name or product of the plan itself means that alone.
    for (const word of synonym.plan) if (!entries.has(keyOf(tokensOf(word)))) add(word, entry);
  }
  return { entries, parts, areas: areaWords(plan) };
}

/** The names of areas as people write them: whole, without what kind of area it is, and what stands in brackets alone. */
function areaWords({ areas, municipality }: Plan): ReadonlyMap<string, string> {
  const words = [municipality, ...areas].flatMap(({ id, name }) =>
    [name.zh, name.en].flatMap((whole) => {
      const parts = [whole, ...whole.split(/[（）()]/)];
      const bare = parts.map((part) =>
        part.replace(/(?<!新|发)[市县区]$| (?:County|District|City)$/u, '').trim(),
      );
      const written = [...parts, ...bare].flatMap((word) => [word, word.replaceAll('’', '')]);
      return written.map((word) => [keyOf(tokensOf(word)), id] as const);
    }),
  );
  return new Map(words.filter(([key]) => key.length > 1));
}
