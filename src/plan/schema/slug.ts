import * as v from 'valibot';

/** An ASCII id. Once published it is permanent: links carry it. Dots separate levels in citation ids. */
export const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, 'an id is lower-case ASCII, digits, hyphens and dots'),
);
