import { type MapAnswer, noAnswer } from '../../../plan/filter/map-answer';
import type { ParagraphUse } from './paragraph-uses';

/** What an open paragraph says of the map's features: that they are named, and nothing more. */
export function paragraphAnswer(uses: readonly ParagraphUse[]): MapAnswer {
  const ids = uses.flatMap(({ kind, id }) => (kind === 'entity' ? [id] : []));
  return ids.length === 0 ? noAnswer : { ...noAnswer, marks: new Map(ids.map((id) => [id, ''])) };
}
