import type { Messages } from '../../i18n/messages';
import type { OwnStory } from '../../plan/stories/own-story';
import type { Story } from '../../plan/stories/story';
import type { FetchedStory } from '../../ui/stories-context';
import { messages as en } from './en';
import { readStoryCode } from './model/story-code';

import { storyFromOwn, type Untitled } from './model/story-from-own';
import { messages as zh } from './zh';

/** Every story that can be read here. */
export type StoryShelf = {
  /** By id, in the order they are offered. */
  readonly all: ReadonlyMap<string, Story>;
  /** The story that came with the link; null: none, or its code is damaged. */
  readonly shared: OwnStory | null;
};

const both = (text: (messages: Messages['stories']) => string) => ({
  zh: text(zh.stories),
  en: text(en.stories),
});

const untitled: Untitled = {
  story: both(({ own }) => own.untitled),
  chapter: (number) => both(({ own }) => own.untitledChapter(String(number))),
};

/** Puts together the stories of the atlas, the reader's own, and the one of the link's code. */
export function storyShelf(
  fetched: ReadonlyMap<string, FetchedStory> | null,
  own: readonly OwnStory[],
  code: string | null,
): StoryShelf {
  const shared = code === null ? null : readStoryCode(code);
  const shipped = [...(fetched?.values() ?? [])].filter((story) => typeof story === 'object');
  const made = [...own, ...(shared ? [shared] : [])].map((story) => storyFromOwn(story, untitled));
  return { all: new Map([...shipped, ...made].map((story) => [story.id, story])), shared };
}
