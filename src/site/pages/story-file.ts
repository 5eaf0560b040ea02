import * as v from 'valibot';
import { bilingual } from '../../plan/schema/bilingual';

/** What a page needs of `public/stories/*.json`; the rest is the stories' own. */
export const storyFile = v.object({
  id: v.string(),
  title: bilingual,
  summary: bilingual,
  chapters: v.pipe(
    v.array(
      v.object({
        title: bilingual,
        /** Markdown. */
        text: bilingual,
        /** The query string of the view. */
        link: v.string(),
      }),
    ),
    v.minLength(1),
  ),
});

export type StoryFile = v.InferOutput<typeof storyFile>;
