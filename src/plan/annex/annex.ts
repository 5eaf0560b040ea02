import * as v from 'valibot';
import { PlanError } from '../plan-error';
import { type Citation, citation } from '../schema/citation';
import { schemaProblems } from '../schema-problems';
import { type Body, body } from './body';
import { type Condition, condition } from './condition';
import { type Paragraph, paragraph } from './paragraph';
import { type Restriction, restriction } from './restriction';
import { type Title, title } from './title';

/** What is known of the plan beside the pack that the first view needs: fetched when first wanted. */
export type Annex = {
  /** Every paragraph, in the plan's order. */
  readonly paragraphs: readonly Paragraph[];
  /** Titles that somebody in the plan seeks. */
  readonly titles: readonly Title[];
  /** Firms and bodies without a place of their own. */
  readonly bodies: readonly Body[];
  /** The citations of titles and bodies, by id. */
  readonly citations: ReadonlyMap<string, Citation>;
  /** What investors can count on or have to meet, by theme. */
  readonly conditions: readonly Condition[];
  /** The industries that the plan holds back. */
  readonly restrictions: readonly Restriction[];
};

/** The files of `geo/plan/` that are fetched when first wanted: file name without `.json` → what it holds. */
export const annexFiles = {
  paragraphs: v.strictObject({ paragraphs: v.array(paragraph) }),
  titles: v.strictObject({ citations: v.array(citation), titles: v.array(title) }),
  bodies: v.strictObject({ citations: v.array(citation), bodies: v.array(body) }),
  conditions: v.strictObject({ conditions: v.array(condition) }),
  restrictions: v.strictObject({ restrictions: v.array(restriction) }),
};

export type AnnexFile = keyof typeof annexFiles;

/** Checks the files; throws a `PlanError` with every problem where they are not as described in `geo/README.md`. */
export function parseAnnex(files: Readonly<Record<AnnexFile, unknown>>): Annex {
  const { output, issues, typed } = v.safeParse(v.strictObject(annexFiles), files);
  if (!typed) throw new PlanError(schemaProblems('annex', issues));
  const { titles, bodies } = output;
  const citations = [...titles.citations, ...bodies.citations].map((each) => [each.id, each] as const);
  return {
    ...output.paragraphs,
    ...output.conditions,
    ...output.restrictions,
    titles: titles.titles,
    bodies: bodies.bodies,
    citations: new Map(citations),
  };
}
