import * as v from 'valibot';
import type { Problem } from '../../../plan/plan-error';
import { schemaProblems } from '../../../plan/schema-problems';
import { type OwnStory, ownStory } from '../../../plan/stories/own-story';
import { type Story, story } from '../../../plan/stories/story';

/** Either a story, or what is wrong with it. */
export type ParsedStory = { readonly story: Story } | { readonly problems: readonly Problem[] };

/** Reads a file of `public/stories/`. Never throws. */
export function parseStory(raw: unknown): ParsedStory {
  const result = v.safeParse(story, raw);
  return result.success ? { story: result.output } : { problems: schemaProblems('story', result.issues) };
}

/** Either a story, or what is wrong with the text, one line a fault. */
export type ParsedOwnStory = { readonly story: OwnStory } | { readonly problems: readonly string[] };

/** Reads the file of a story. Never throws. */
export function parseOwnStory(text: string): ParsedOwnStory {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { problems: ['JSON'] };
  }
  const result = v.safeParse(ownStory, raw);
  if (result.success) return { story: result.output };
  return { problems: result.issues.map((issue) => `${v.getDotPath(issue) ?? '—'}: ${issue.message}`) };
}
