import type { OwnStory } from '../../plan/stories/own-story';

/** An empty story with an id of its own. */
export function newStory(): OwnStory {
  const id = `own-${Date.now().toString(36)}${Math.floor(Math.random() * 1296).toString(36)}`;
  return { id, title: { zh: '', en: '' }, chapters: [] };
}

const none = { zh: '', en: '' };

/** The story with a view as its last chapter, which has no words yet. */
export function withView(story: OwnStory, link: string): OwnStory {
  const chapter = { title: none, text: none, link, notes: none };
  return { ...story, chapters: [...story.chapters, chapter] };
}
