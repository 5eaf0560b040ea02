import type { Field } from './field';

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

export const storyFields: readonly Field[] = [place, shared];
