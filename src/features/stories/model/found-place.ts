import { nearestId } from '../../../plan/nearest-id';
import type { StoryPlace } from '../../../state/story-place';
import { sharedId } from './story-ids';

/** Where a link to a chapter leads; `place` null: to no story at all. */
export type FoundPlace = {
  readonly place: StoryPlace | null;
  /** What the link names that does not exist. */
  readonly unknown: 'story' | 'chapter' | null;
};

/** The nearest chapter that exists; `lengths`: the number of chapters of every story, by id. */
export function foundPlace({ id, chapter }: StoryPlace, lengths: ReadonlyMap<string, number>): FoundPlace {
  const known = nearestId(
    id,
    [...lengths.keys()].filter((each) => each === id || !isPrivate(each)),
  );
  const last = known === null ? 0 : (lengths.get(known) ?? 0);
  if (known === null || last === 0) return { place: null, unknown: 'story' };
  const within = Math.min(Math.max(1, chapter), last);
  const unknown = known !== id ? 'story' : within !== chapter ? 'chapter' : null;
  return { place: { id: known, chapter: within }, unknown };
}

/** Whether it is a story of the reader's own or of their link, which nobody else's link can mean. */
function isPrivate(id: string): boolean {
  return id === sharedId || id.startsWith('own-');
}
