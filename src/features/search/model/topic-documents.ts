import type { Plan } from '../../../plan/plan';
import type { Industry, Segment } from '../../../plan/schema/industry';
import { passageOf } from './passage-of';
import type { SearchDocument } from './search-document';
import { shortNames } from './short-names';

/** The industries, their segments, and the products and technologies that the plan names in a segment. */
export function topicDocuments(plan: Plan): SearchDocument[] {
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
    kind,
    id,
    name,
    short: shortNames(kind, name),
    aliases: [],
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
      kind: 'term',
      id: `${id}/${term.zh}`,
      name: term,
      short: shortNames('term', term),
      aliases: [],
      topic: id,
      passages: passages.filter(({ zh }) => zh.includes(term.zh)).slice(0, 1),
    }));
}
