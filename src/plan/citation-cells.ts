import { locatorText } from './locator-text';
import type { Plan } from './plan';
import type { Bilingual } from './schema/bilingual';
import { sectionPath } from './section-path';

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
