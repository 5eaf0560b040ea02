import type { Annex } from '../../../plan/annex/annex';
import type { Synonyms } from '../../../plan/lexicon/lexicon';
import { phrasesOf } from '../../../plan/phrases';
import type { Entity, Plan } from '../../../plan/plan';
import type { Industry, Segment } from '../../../plan/schema/industry';
import { annexDocuments } from './annex-documents';
import { labelsOf } from './labels';
import { passageOf } from './passage-of';
import { type Alias, namesOf, nothingElse, type SearchDocument } from './search-document';
import { shortNames } from './short-names';

/** Everything a search can find, with all that it is called. */
export function searchDocuments(
  plan: Plan,
  synonyms: readonly Synonyms[],
  annex?: Annex,
): readonly SearchDocument[] {
  const figures = [
    ...plan.indicators.map((record) => ({ kind: 'indicator', record, passages: [] }) as const),
    ...plan.targets.map(
      (record) =>
        ({
          kind: 'target',
          record,
          passages: [passageOf(plan, record.figure.cite, null)],
        }) as const,
    ),
  ].map(
    ({ kind, record: { id, name }, passages }): SearchDocument => ({
      ...nothingElse,
      kind,
      id,
      name,
      short: shortNames(kind, name),
      passages,
    }),
  );
  const entities = [...plan.entities.values()].map((entity) => entityDocument(plan, entity));
  const named = withAliases([...entities, ...topicDocuments(plan), ...figures], synonyms);
  return [...withAbout(plan, named), ...(annex ? annexDocuments(annex) : [])];
}

/** Gives what the plan locates somewhere the names of the industries and segments that its phrases are about. */
function withAbout(plan: Plan, documents: readonly SearchDocument[]): readonly SearchDocument[] {
  const topics = new Map(
    documents.filter(({ kind }) => kind === 'industry' || kind === 'segment').map((each) => [each.id, each]),
  );
  return documents.map((document) => {
    const entity = plan.entities.get(document.id);
    const phrases = entity?.kind === document.kind ? phrasesOf(entity) : [];
    const ids = new Set(phrases.flatMap(({ industries, segments }) => [...industries, ...segments]));
    const about = [...ids].flatMap((id) => {
      const topic = topics.get(id);
      return topic ? namesOf(topic) : [];
    });
    return { ...document, about };
  });
}

/** An area, platform, city … to find. A platform is also found by its blocks, an axis by its roads and lines. */
function entityDocument(plan: Plan, entity: Entity): SearchDocument {
  const { kind, id, record } = entity;
  const parts = kind === 'platform' ? entity.record.blocks.map(({ name }) => name) : [];
  const routes = kind === 'axis' ? entity.record.routes : [];
  const others = [...parts, ...routes].flatMap(({ zh, en }) => [zh, en]);
  const cites = kind === 'place' ? entity.record.cites : [];
  return {
    ...nothingElse,
    kind,
    id,
    name: record.name,
    short: [...new Set([...shortNames(kind, record.name), ...others])].filter(
      (text) => text !== record.name.zh && text !== record.name.en,
    ),
    labels: labelsOf(plan, entity),
    passages: [
      ...phrasesOf(entity).map(({ cite, en }) => passageOf(plan, cite, en)),
      ...cites.map((cite) => passageOf(plan, cite, null)),
    ],
  };
}

/** The industries, their segments, and the products and technologies that the plan names in a segment. */
function topicDocuments(plan: Plan): SearchDocument[] {
  return [...plan.industries.values()].flatMap((industry) => [
    topicDocument(plan, 'industry', industry),
    ...industry.segments.flatMap((segment) => [
      topicDocument(plan, 'segment', segment),
      ...termDocuments(plan, segment),
    ]),
  ]);
}

function topicDocument(
  plan: Plan,
  kind: 'industry' | 'segment',
  { id, name, phrases }: Industry | Segment,
): SearchDocument {
  return {
    ...nothingElse,
    kind,
    id,
    name,
    short: shortNames(kind, name),
    topic: id,
    passages: phrases.map(({ cite, en }) => passageOf(plan, cite, en)),
  };
}

/** A term that is the segment's own name is left out: the segment is found by it. */
function termDocuments(plan: Plan, { id, name, cite, phrases, terms }: Segment): SearchDocument[] {
  const heading = passageOf(plan, cite, null);
  const passages = [
    ...phrases.map((phrase) => passageOf(plan, phrase.cite, phrase.en)),
    { ...heading, zh: heading.zh.replace(/^——/, '') },
  ];
  return terms
    .filter(({ zh }) => zh !== name.zh)
    .map((term) => ({
      ...nothingElse,
      kind: 'term',
      id: `${id}/${term.zh}`,
      name: term,
      short: shortNames('term', term),
      topic: id,
      passages: passages.filter(({ zh }) => zh.includes(term.zh)).slice(0, 1),
    }));
}

/**
 * Gives the words of our list to what they mean: to what bears the name that the plan has for it, or else to
 * the group's first topic. The other topics, and what bears another of the names, get them too, but second.
 */
function withAliases(
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
