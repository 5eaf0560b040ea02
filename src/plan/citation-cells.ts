import type { Plan } from './plan';
import type { Citation } from './schema/citation';
import type { Bilingual } from './schema/naming';
import { sectionPath } from './section-label';

/** Where something stands in the plan, as cells of a table to download: all headings above it, and its place there. */
export function citationCells(plan: Plan, cite: string, language: keyof Bilingual) {
  const citation = plan.citations.get(cite);
  const path = sectionPath(plan.sections, citation?.section ?? '');
  return {
    citation: cite,
    section: path.map(({ title }) => title[language]).join(' / '),
    locator: citation ? locatorText(citation) : '',
  };
}

/** Where in its section a citation stands, for a spreadsheet's cell: `row | column` as printed, or `¶ 3`. */
export function locatorText({ locator }: Pick<Citation, 'locator'>): string {
  return locator.kind === 'cell' ? `${locator.row} | ${locator.column}` : `¶ ${locator.paragraph}`;
}
