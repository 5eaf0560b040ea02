import { createContext } from '@lit/context';
import type { Story } from '../plan/stories/story';

/** A story that the atlas comes with, or why it is not there. */
export type FetchedStory = Story | 'unreachable' | 'damaged';

/** The stories that the atlas comes with, by id, given by the shell; null until an element has asked for them by a `stories-wanted` event. */
export const storiesContext = createContext<ReadonlyMap<string, FetchedStory> | null>(Symbol('stories'));
