import * as v from 'valibot';
import type { Problem } from '../../../plan/problem';
import { schemaProblems } from '../../../plan/schema-problems';
import { type Story, story } from '../../../plan/stories/story';

/** Either a story, or what is wrong with it. */
export type ParsedStory = { readonly story: Story } | { readonly problems: readonly Problem[] };

/** Reads a file of `public/stories/`. Never throws. */
export function parseStory(raw: unknown): ParsedStory {
  const result = v.safeParse(story, raw);
  return result.success ? { story: result.output } : { problems: schemaProblems('story', result.issues) };
}
