import type { Entity } from '../plan';
import type { Phrase } from '../schema/phrase';

/** What the plan says of an entity, in phrases; places and axes have none. */
export function phrasesOf({ record }: Entity): readonly Phrase[] {
  return 'phrases' in record ? record.phrases : [];
}
