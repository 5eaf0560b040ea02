import type { Synonyms } from '../../../plan/lexicon/words';
import type { Plan } from '../../../plan/plan';
import { entityDocument } from './entity-document';
import { passageOf } from './passage-of';
import type { SearchDocument } from './search-document';
import { shortNames } from './short-names';
import { topicDocuments } from './topic-documents';
import { withAliases } from './with-aliases';

/** Everything a search can find, with all that it is called. */
export function searchDocuments(plan: Plan, synonyms: readonly Synonyms[]): readonly SearchDocument[] {
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
      kind,
      id,
      name,
      short: shortNames(kind, name),
      aliases: [],
      topic: null,
      passages,
    }),
  );
  const entities = [...plan.entities.values()].map((entity) => entityDocument(plan, entity));
  return withAliases([...entities, ...topicDocuments(plan), ...figures], synonyms);
}
