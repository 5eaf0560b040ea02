import { citationCells } from '../../../plan/citation-cells';
import type { Plan } from '../../../plan/plan';
import type { Bilingual } from '../../../plan/schema/naming';
import type { Matrix } from './matrix-of';

export const matrixRowColumns = [
  'feature',
  'feature_name',
  'kind',
  'topic',
  'topic_name',
  'industry',
  'names',
  'verb',
  'grade',
  'phrase',
  'translation',
  'citation',
  'section',
  'locator',
  'document_sha256',
] as const;

/** One row for each phrase behind a filled cell, in the matrix's order, with where it stands in the plan. */
export type PhraseRow = Readonly<Record<(typeof matrixRowColumns)[number], string>>;

export function matrixRows({ columns, rows }: Matrix, plan: Plan, language: keyof Bilingual): PhraseRow[] {
  return rows.flatMap(({ entity, cells }) =>
    cells.flatMap((cell, index) => {
      const topic = columns[index];
      if (!cell || !topic) return [];
      return cell.mentions.map(({ phrase, grade, names }) => ({
        feature: entity.id,
        feature_name: entity.record.name[language],
        kind: entity.kind,
        topic: topic.id,
        topic_name: topic.record.name[language],
        industry: topic.industry.id,
        names: names === 'itself' ? topic.kind : 'industry',
        verb: phrase.verb ?? '',
        grade: grade ?? '',
        phrase: plan.citations.get(phrase.cite)?.quote ?? '',
        translation: phrase.en,
        ...citationCells(plan, phrase.cite, language),
        document_sha256: plan.document.sha256,
      }));
    }),
  );
}
