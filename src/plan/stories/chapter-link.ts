import * as v from 'valibot';

/** The query string of a chapter's view; empty: the whole city. */
export const chapterLink = v.pipe(
  v.string(),
  v.maxLength(4000),
  v.regex(/^(\?[\x21-\x7e]*)?$/, 'a link begins with ? and has no spaces'),
);
