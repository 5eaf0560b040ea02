import { citationCells } from '../../../plan/citation-cells';
import type { Plan } from '../../../plan/plan';
import type { Bilingual } from '../../../plan/schema/naming';
import type { Finding } from './finding/finding';

/** One row for each figure that a finding uses: what a spreadsheet needs to check it. */
export type FindingRow = Readonly<Record<(typeof findingColumns)[number], string | number | null>>;

export const findingColumns = [
  'finding',
  'status',
  'title',
  'sentence',
  'formula',
  'figure',
  'value',
  'assumed',
  'qualifiers',
  'unit',
  'year',
  'citation',
  'section',
  'locator',
  'quote',
  'document_sha256',
] as const;

/** The audit as rows, in one language. A missing number stays empty; `assumed` marks a what-if's number in place of the one quoted. */
export function findingRows(
  findings: readonly Finding[],
  plan: Plan,
  language: keyof Bilingual,
): FindingRow[] {
  return findings.flatMap((finding) =>
    finding.inputs.map(({ label, figure }) => ({
      finding: finding.id,
      status: finding.status,
      title: finding.title[language],
      sentence: finding.sentence[language],
      formula: finding.steps.map(({ label, text }) => `${label[language]}: ${text[language]}`).join('; '),
      figure: label[language],
      value: figure.value,
      assumed: figure.assumed ? 'yes' : 'no',
      qualifiers: figure.qualifiers.join(' '),
      unit: figure.unit === 'none' ? '' : figure.unit,
      year: figure.year,
      ...citationCells(plan, figure.cite, language),
      quote: plan.citations.get(figure.cite)?.quote ?? '',
      document_sha256: plan.document.sha256,
    })),
  );
}
