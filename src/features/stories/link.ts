import type { Slice } from '../../state/engine/slice';
import { allLayers } from '../../state/layers';
import type { Field } from '../../state/link/field';
import type { StoryPlace } from '../../state/story-place';

declare module '../../state/app-state' {
  interface Pages {
    stories: true;
  }
  interface AppState {
    /** The chapter that is open; null: the list of stories. */
    readonly story: StoryPlace | null;
    /** A story that came with the link, deflated, as base64url; null: none. */
    readonly sharedStory: string | null;
  }
}

declare module '../../state/intent' {
  interface Intents {
    /** Opens a chapter with the view of its link; language and theme stay the reader's. */
    'open-chapter': { readonly place: StoryPlace; readonly link: string };
    /** Leaves the story for the list of all, with all layers on again. */
    'leave-story': object;
    'shared-story': { readonly code: string | null };
  }
}

/** `story=id.chapter` */
const place: Field = {
  key: 'story',
  write: ({ story }) => (story ? `${story.id}.${story.chapter}` : ''),
  read: (state, text) => {
    const [, id, chapter] = /^(.+?)(?:\.(\d{1,3}))?$/.exec(text) ?? [];
    return id ? { ...state, story: { id, chapter: Math.max(1, Number(chapter ?? 1)) } } : state;
  },
};

/** `tell=code`: a story to share, deflated, as base64url */
const shared: Field = {
  key: 'tell',
  write: ({ sharedStory }) => sharedStory ?? '',
  read: (state, text) => ({ ...state, sharedStory: text || null }),
};

export const slice: Slice<'story' | 'sharedStory', 'open-chapter' | 'leave-story' | 'shared-story'> = {
  initial: { story: null, sharedStory: null },
  fields: [place, shared],
  reducers: {
    'open-chapter': ({ lang, theme, embed, sharedStory }, { place: story, link }, { parseLink }) => ({
      ...parseLink(link, lang),
      page: 'stories',
      story,
      sharedStory,
      embed,
      lang,
      theme,
    }),
    'leave-story': (state) => ({ ...state, story: null, layers: allLayers }),
    'shared-story': (state, { code }) => ({ ...state, sharedStory: code }),
  },
};
