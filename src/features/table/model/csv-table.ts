import { locatorText } from '../../../plan/citation-cells';
import type { Plan } from '../../../plan/plan';
import type { Bilingual } from '../../../plan/schema/naming';
import { sectionLabel } from '../../../plan/section-label';
import { type Cell, isAssumed } from '../../../plan/table/column';
import type { ShownTable } from './shown-table';
import { assumedCells, cellValue, columnTitle } from './written-cells';

type CsvTable = {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, string | number | null>>[];
};

const sourceTitle: Readonly<Record<keyof Bilingual, (title: string) => string>> = {
  zh: (title) => `${title}：出处`,
  en: (title) => `${title}: source`,
};

/**
 * What is shown, as a sheet for people: wide, one row for each row of the table, headed in the reader's
 * language, and behind each column one with its source, so that it sorts and sums as it stands. (A long
 * sheet, one row a figure, would have to be pivoted first; programs read the GeoJSON, which has permanent
 * names.) `id` and `document_sha256`, the version of the data, stand in every row.
 */
export function csvTable(
  { columns, rows, foot }: ShownTable,
  plan: Plan,
  language: keyof Bilingual,
): CsvTable {
  const all = [...rows, ...foot];
  const assumed = assumedCells(columns, all, language);
  const pairs = columns.map((column, index) => {
    const title = columnTitle(column, language);
    const sources = all.map(({ cells }) => (cells[index] ? cellSource(cells[index], plan, language) : ''));
    const values = all.map(({ cells }) => (cells[index] ? cellValue(cells[index], column, language) : null));
    const named = [[title, values] as const, [sourceTitle[language](title), sources] as const];
    return sources.some(Boolean) ? named : named.slice(0, 1);
  });
  const entries = [
    ['id', all.map(({ id }) => id)] as const,
    ...pairs.flat(),
    ...assumed.title.map((title) => [title, all.map(({ id }) => assumed.of(id)[0] ?? null)] as const),
    ['document_sha256', all.map(() => plan.document.sha256)] as const,
  ];
  return {
    columns: entries.map(([title]) => title),
    rows: all.map((_, index) =>
      Object.fromEntries(entries.map(([title, values]) => [title, values[index] ?? null])),
    ),
  };
}

/**
 * Where a cell comes from, as one line for a spreadsheet: part of the plan, place, quotation and citation id
 * of a statement of the plan; `derived` with the formula and the citation ids of its inputs for what we
 * computed. A what-if's number says first that it is one. Empty where there is nothing to say.
 */
export function cellSource(cell: Cell, plan: Plan, language: keyof Bilingual): string {
  const messages = terms[language];
  const cited = (id: string) => {
    const citation = plan.citations.get(id);
    if (!citation) return id;
    const part = sectionLabel(plan.sections, citation.section, language);
    return `${part}${messages.comma}${locatorText(citation)}${messages.colon}${messages.quote(citation.quote)} [${id}]`;
  };
  if ('text' in cell) return cell.cites.map(cited).join(messages.semicolon);
  const ids = [...new Set(cell.inputs.map(({ figure }) => figure.cite))];
  const assumed = isAssumed(cell) ? messages.assumed : '';
  if (!cell.derived) return `${assumed}${ids.map(cited).join(messages.semicolon)}`;
  return cell.value === null ? '' : `${assumed}${messages.derived}${cell.formula} [${ids.join(', ')}]`;
}

const terms = {
  zh: {
    comma: '，',
    colon: '：',
    semicolon: '；',
    quote: (text: string) => `「${text}」`,
    derived: '推算：',
    assumed: '情景假设，不是规划的数字。',
  },
  en: {
    comma: ', ',
    colon: ': ',
    semicolon: '; ',
    quote: (text: string) => `“${text}”`,
    derived: 'Derived, in the plan’s units: ',
    assumed: 'A scenario, not the plan’s figure. ',
  },
} as const;
