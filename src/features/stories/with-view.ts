import type { OwnStory } from '../../plan/stories/own-story';

const none = { zh: '', en: '' };

/** The story with a view as its last chapter, which has no words yet. */
export function withView(story: OwnStory, link: string): OwnStory {
  const chapter = { title: none, text: none, link, notes: none };
  return { ...story, chapters: [...story.chapters, chapter] };
}
