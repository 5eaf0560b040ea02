import * as v from 'valibot';
import { chapterLink } from './story';

const line = v.pipe(v.string(), v.maxLength(300));
const text = v.pipe(v.string(), v.maxLength(8000));

/** A text of the reader's own; a language that they did not write is empty. */
const own = <Of extends typeof line | typeof text>(of: Of) =>
  v.optional(v.object({ zh: v.optional(of, ''), en: v.optional(of, '') }), { zh: '', en: '' });

const ownChapter = v.object({
  title: own(line),
  /** Markdown. */
  text: own(text),
  /** The view of the chapter, as `Chapter.link`. */
  link: chapterLink,
  notes: own(text),
});

/** A story that a reader made, or that came with a link or in a file. Files of the atlas's own stories are read as one too. */
export const ownStory = v.object({
  id: v.pipe(
    v.string(),
    v.regex(/^[a-z0-9][a-z0-9-]{0,40}$/, 'an id is lower-case ASCII, digits and hyphens'),
  ),
  title: own(line),
  chapters: v.pipe(v.array(ownChapter), v.maxLength(60)),
});

export type OwnChapter = v.InferOutput<typeof ownChapter>;
export type OwnStory = v.InferOutput<typeof ownStory>;
