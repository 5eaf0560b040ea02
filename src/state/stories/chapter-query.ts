import type { Lang } from '../app-state';
import { initialState } from '../initial-state';
import { formatLink } from '../link/format-link';
import type { StoryPlace } from '../story-place';

/** The keys of a link to a chapter, with its language named; `sharedStory`: the code of the story that it belongs to, where it came with a link. */
export function chapterQuery(
  story: StoryPlace,
  lang: Lang,
  sharedStory: string | null,
): Record<string, string> {
  const state = { ...initialState(lang), page: 'stories' as const, story, sharedStory };
  return Object.fromEntries(new URLSearchParams(formatLink(state, lang === 'zh' ? 'en' : 'zh')));
}
