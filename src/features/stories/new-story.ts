import type { OwnStory } from '../../plan/stories/own-story';

/** An empty story with an id of its own. */
export function newStory(): OwnStory {
  const id = `own-${Date.now().toString(36)}${Math.floor(Math.random() * 1296).toString(36)}`;
  return { id, title: { zh: '', en: '' }, chapters: [] };
}
