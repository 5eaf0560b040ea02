import type { Plan } from '../../plan/plan';
import type { Intent } from '../../state/intent';
import type { SearchDocument } from './model/search-document';

/** Where a result leads: to the card of what has one, to an indicator's path, to the city's card for a target. */
export function chosenIntents(
  { kind, id, topic }: SearchDocument,
  { municipality }: Plan,
): readonly Intent[] {
  if (topic !== null) return [{ type: 'topic', id: topic }];
  if (kind === 'indicator') {
    return [
      { type: 'page', page: 'path' },
      { type: 'path', path: id },
    ];
  }
  return [{ type: 'select', id: kind === 'target' || id === municipality.id ? null : id }];
}
