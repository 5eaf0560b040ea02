import type { Annex } from '../../../plan/annex/annex';
import type { Body } from '../../../plan/annex/body';
import type { Condition } from '../../../plan/annex/condition';
import type { Paragraph } from '../../../plan/annex/paragraph';
import { paragraphId } from '../../../plan/annex/paragraph-id';
import type { Restriction } from '../../../plan/annex/restriction';
import type { Title } from '../../../plan/annex/title';
import { passageOf, quoteOf } from './passage-of';
import { nothingElse, type SearchDocument } from './search-document';

/** What the annex has to find: bodies, titles, restricted industries, conditions and paragraphs. */
export function annexDocuments(annex: Annex): readonly SearchDocument[] {
  return [
    ...annex.restrictions.map(restrictionDocument),
    ...annex.bodies.map((body) => bodyDocument(body, annex)),
    ...annex.titles.map((title) => titleDocument(title, annex)),
    ...annex.paragraphs.map(paragraphDocument),
    ...annex.conditions.map(conditionDocument),
  ];
}

/** What all industries of a kind are called together. */
const heldBack: Readonly<Record<Restriction['kind'], readonly string[]>> = {
  restricted: ['限制类产业', '限制行业', 'restricted industry'],
  swap: ['产能置换', 'capacity swap'],
};

/** An industry that the plan holds back: found by how people call it. */
function restrictionDocument({ id, kind, name, words, alone, quote, ...place }: Restriction): SearchDocument {
  const others = [...words, ...alone].filter((text) => text !== name.zh && text !== name.en);
  return {
    ...nothingElse,
    kind: 'restriction',
    id,
    name,
    aliases: others.map((text) => ({ text, first: true })),
    labels: heldBack[kind],
    passages: [quoteOf(place, quote)],
  };
}

/** A firm or body that the plan names: found by all that it is called. */
function bodyDocument({ id, name, aliases, cites }: Body, annex: Annex): SearchDocument {
  return {
    ...nothingElse,
    kind: 'body',
    id,
    name,
    aliases: aliases.map((text) => ({ text, first: true })),
    passages: cites.map((cite) => passageOf(annex, cite, null)),
  };
}

/** A title that somebody in the plan seeks. */
function titleDocument({ id, name, cite }: Title, annex: Annex): SearchDocument {
  return { ...nothingElse, kind: 'title', id, name, passages: [passageOf(annex, cite, null)] };
}

/** A paragraph of the plan: found by what it names, and by the words of its digest and its quotation. */
function paragraphDocument(paragraph: Paragraph): SearchDocument {
  const { digest, terms, quote } = paragraph;
  return {
    ...nothingElse,
    kind: 'paragraph',
    id: paragraphId(paragraph),
    name: digest,
    mentions: [...new Set(terms.flatMap(({ zh, en }) => [zh, en]))],
    passages: [quoteOf(paragraph, quote)],
  };
}

/** What an investor has to meet or can count on: found by its words and those of its quotation. */
function conditionDocument({ id, text, quote, ...place }: Condition): SearchDocument {
  return { ...nothingElse, kind: 'condition', id, name: text, passages: [quoteOf(place, quote)] };
}
