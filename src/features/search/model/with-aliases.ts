import type { Synonyms } from '../../../plan/lexicon/words';
import type { Alias, SearchDocument } from './search-document';

/**
 * Gives the words of our list to what they mean: to what bears the name that the plan has for it, or else to
 * the group's first topic. The other topics, and what bears another of the names, get them too, but second.
 */
export function withAliases(
  documents: readonly SearchDocument[],
  synonyms: readonly Synonyms[],
): readonly SearchDocument[] {
  const aliases = new Map<SearchDocument, Map<string, Alias>>();
  const give = (document: SearchDocument, words: readonly string[], first: boolean) => {
    const own = aliases.get(document) ?? new Map<string, Alias>();
    aliases.set(document, own);
    for (const text of words) own.set(text, { text, first: first || (own.get(text)?.first ?? false) });
  };
  for (const { words, plan, topics } of synonyms) {
    const within = documents.filter(({ topic }) =>
      topics.length > 0 ? topics.includes(topic ?? '') : topic === null,
    );
    const named = plan.map((word) => within.filter((document) => isCalled(document, word)));
    const first = named.find((those) => those.length > 0) ?? firstOf(within, plan, topics);
    const others = [
      ...named.flat(),
      ...within.filter(({ id, kind }) => kind !== 'term' && topics.includes(id)),
    ];
    for (const document of others) give(document, words, false);
    for (const document of first) give(document, words, true);
  }
  return documents.map((document) => ({
    ...document,
    aliases: [...(aliases.get(document)?.values() ?? [])],
  }));
}

const isCalled = ({ name, short }: SearchDocument, word: string) => name.zh === word || short.includes(word);

/** Where nothing bears the name itself: the first topic; without topics, what has the name within its own. */
function firstOf(within: readonly SearchDocument[], plan: readonly string[], topics: readonly string[]) {
  return within.filter(({ id, name }) =>
    topics.length > 0 ? id === topics[0] : plan.some((word) => name.zh.includes(word)),
  );
}
