import * as v from 'valibot';
import { unreadReasons } from '../../plan/actuals/unread-row';
import { ownStory } from '../../plan/stories/own-story';
import { years } from '../../plan/years';
import type { Workspace } from './workspace';

const name = v.pipe(v.string(), v.nonEmpty());
const target = v.exactOptional(v.pipe(v.number(), v.finite(), v.minValue(0)));

const schema = v.strictObject({
  version: v.literal(1),
  actuals: v.array(
    v.strictObject({
      subject: name,
      measure: name,
      year: v.picklist(years.slice(1)),
      value: v.pipe(v.number(), v.finite()),
    }),
  ),
  unread: v.array(
    v.strictObject({
      line: v.number(),
      text: v.string(),
      header: v.string(),
      problems: v.array(v.strictObject({ reason: v.picklist(unreadReasons), detail: v.string() })),
    }),
  ),
  scenarios: v.array(
    v.strictObject({
      id: name,
      name: v.string(),
      scenario: v.record(name, v.strictObject({ output: target, firms: target })),
    }),
  ),
  // What was stored before there was a shortlist has none.
  shortlist: v.optional(v.array(v.strictObject({ id: name, note: v.string() })), []),
  // Nor stories, before there were any.
  stories: v.optional(v.array(ownStory), []),
});

/** Either a workspace, or what is wrong with the text, one line a fault. */
export type ParsedWorkspace = { readonly workspace: Workspace } | { readonly problems: readonly string[] };

/** Reads a stored or imported workspace. Never throws. */
export function parseWorkspace(text: string): ParsedWorkspace {
  const raw = fromJson(text);
  if (raw === undefined) return { problems: ['JSON'] };
  const result = v.safeParse(schema, raw);
  if (result.success) return { workspace: result.output };
  return { problems: result.issues.map((issue) => `${v.getDotPath(issue) ?? '—'}: ${issue.message}`) };
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
