import * as v from 'valibot';

const name = v.nullable(v.object({ zh: v.string(), en: v.string() }));

const fields = {
  /** Where the site is published, with its path: pages name whole addresses of themselves by it. Empty: not known. */
  url: v.fallback(v.optional(v.pipe(v.string(), v.trim()), ''), ''),
  /** 审图号; empty: the map has not been reviewed, and the page says so. */
  mapReviewNumber: v.fallback(v.pipe(v.string(), v.trim()), ''),
  /** Where the boundaries come from, when a deployer put others in place of ours. */
  boundarySource: v.fallback(v.optional(name, null), null),
  /** Who runs this site. */
  operator: v.fallback(v.optional(name, null), null),
  /** Whom investors can turn to, as whoever runs the site writes it: names, numbers, an address. */
  contact: v.fallback(v.optional(name, null), null),
  /** Origins of pages that may talk with the atlas in their frame, such as `https://www.jinhua.example`; empty: none may. */
  embedOrigins: v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((entries) => entries.filter(isOrigin)),
    ),
    [],
  ),
};

const schema = v.object(fields);

/** Only what is exactly an origin: a path, a wildcard or `null` would never match, or match too much. */
function isOrigin(entry: unknown): entry is string {
  if (typeof entry !== 'string' || !/^https?:[^*]+$/.test(entry) || !URL.canParse(entry)) return false;
  return new URL(entry).origin === entry;
}

/** What whoever runs the site sets in `site.json`. */
export type SiteConfig = v.InferOutput<typeof schema>;

/** Reads `site.json`. Never throws: unknown keys are ignored, and what is missing or damaged takes its default. */
export function siteConfig(raw: unknown): SiteConfig {
  const result = v.safeParse(schema, raw);
  return result.success ? result.output : v.parse(schema, {});
}
