import * as v from 'valibot';
import { citation } from '../schema/citation';
import { bilingual, slug } from '../schema/naming';

/** The query string of a chapter's view; empty: the whole city. */
export const chapterLink = v.pipe(
  v.string(),
  v.maxLength(4000),
  v.regex(/^(\?[\x21-\x7e]*)?$/, 'a link begins with ? and has no spaces'),
);

const chapter = v.strictObject({
  title: bilingual,
  /** Markdown: paragraphs, emphasis, lists, quotations, headings, links. */
  text: bilingual,
  /** The view of the chapter: a query string of the atlas without page, story, language and theme; empty: the whole city. */
  link: chapterLink,
  /** What the text rests on; `after`: the words of the text that the mark of the source stands behind, where it has one. */
  citations: v.optional(
    v.array(v.strictObject({ ...citation.entries, after: v.exactOptional(bilingual) })),
    [],
  ),
  /** What we computed; `after`: the words of the text that the mark of the formula stands behind. */
  derived: v.optional(
    v.array(v.strictObject({ name: bilingual, formula: v.string(), after: bilingual })),
    [],
  ),
  /** For who presents it, not for the audience. */
  notes: v.optional(bilingual),
});

/** A story: chapters of text, each with a view of the map. */
export const story = v.strictObject({
  id: slug,
  title: bilingual,
  summary: bilingual,
  chapters: v.pipe(v.array(chapter), v.minLength(1)),
});

export type Chapter = v.InferOutput<typeof chapter>;
export type Story = v.InferOutput<typeof story>;
