import type { Bilingual } from '../../../plan/schema/naming';
import type { OwnStory } from '../../../plan/stories/own-story';
import type { Story } from '../../../plan/stories/story';

/** What stands where a title was left empty: what it is, and which chapter it is the title of. */
export type Untitled = { readonly story: Bilingual; readonly chapter: (number: number) => Bilingual };

/** A reader's story as it is told: a language that they did not write falls back to the other. */
export function storyFromOwn({ id, title, chapters }: OwnStory, untitled: Untitled): Story {
  return {
    id,
    title: filled(title, untitled.story),
    summary: { zh: '', en: '' },
    chapters: chapters.map(({ title, text, link, notes }, index) => ({
      title: filled(title, untitled.chapter(index + 1)),
      text: filled(text),
      link,
      citations: [],
      derived: [],
      notes: filled(notes),
    })),
  };
}

function filled({ zh, en }: Bilingual, instead: Bilingual = { zh: '', en: '' }): Bilingual {
  return { zh: zh || en || instead.zh, en: en || zh || instead.en };
}
