import { actualKey } from '../../../plan/actuals/actual';
import type { UnreadProblem, UnreadReason, UnreadRow } from '../../../plan/actuals/unread-row';
import type { Plan } from '../../../plan/plan';
import type { Bilingual } from '../../../plan/schema/naming';
import { pathSubjects } from '../../../plan/subjects/path-subjects';
import { type Block, blocksOf } from './blocks-of';
import { type Facts, factsOf } from './facts-of';
import { type Column, columnsOf, rowFigures } from './row-figures';
import { type Row, splitRows } from './split-rows';
import { type Answers, type Question, type Reading, type TakenFigure, takeFigure } from './take-figure';
import { vocabularyOf } from './vocabulary';

/** A figure that was read, and the line it stands in. */
export type ReadFigure = TakenFigure & { readonly line: number };

/** What a pasted table says: each of its lines is among what was read, what was not, or `passed`. */
export type ReadActuals = {
  /** One figure for each area, measure and year. */
  readonly read: readonly ReadFigure[];
  /** Figures that a later line of the same paste sets anew. */
  readonly replaced: readonly (ReadFigure & { readonly by: number })[];
  readonly unread: readonly UnreadRow[];
  /** What has to be asked before some of the unread rows can be read. */
  readonly questions: readonly Question[];
  /** Lines without figures: empty ones, titles and headings. */
  readonly passed: readonly number[];
};

const asks: Partial<Record<UnreadReason, Question>> = {
  'no-year': 'year',
  'no-measure': 'measure',
  'unit-doubtful': 'unit',
};

/**
 * Reads a table pasted from a spreadsheet: years as columns or in a column, one measure or several, with
 * or without headings. Nothing is guessed and nothing dropped. Never throws.
 */
export function readActuals(
  text: string,
  plan: Plan,
  answers: Answers = {},
  language: keyof Bilingual = 'zh',
): ReadActuals {
  const reading = {
    plan,
    subjects: pathSubjects(plan),
    vocabulary: vocabularyOf(plan),
    answers,
    language,
  };
  const { blocks, blank } = blocksOf(splitRows(text), reading.vocabulary);
  const results = blocks.map((block) => readBlock(block, reading));
  const all = results.flatMap(({ read }) => read);
  const last = new Map(all.map((figure) => [actualKey(figure.actual), figure]));
  const unread = results.flatMap((each) => each.unread);
  const questions = unread.flatMap(({ problems }) => problems.map(({ reason }) => asks[reason]));
  return {
    read: [...last.values()],
    replaced: all.flatMap((figure) => {
      const winner = last.get(actualKey(figure.actual));
      return winner && winner !== figure ? [{ ...figure, by: winner.line }] : [];
    }),
    unread,
    questions: [...new Set(questions)].filter((question) => question !== undefined),
    passed: [...blank, ...blocks.flatMap(({ titles, headings }) => [...titles, ...headings])].map(
      ({ line }) => line,
    ),
  };
}

type Context = Reading & {
  readonly title: Facts;
  readonly columns: readonly Column[];
  /** Titles and headings as they were pasted. */
  readonly header: string;
};

type Result = { readonly read: readonly ReadFigure[]; readonly unread: readonly UnreadRow[] };

function readBlock({ titles, headings, data }: Block, reading: Reading): Result {
  const { vocabulary } = reading;
  const columns = columnsOf(
    headings.map(({ cells }) => cells),
    vocabulary,
  );
  let title: Facts = {};
  for (const { cells } of titles) title = { ...title, ...factsOf(cells[0] ?? '', vocabulary) };
  const header = textOf([...titles, ...headings]);
  const rows = data.map((row) => readRow(row, { ...reading, title, columns, header }));
  const problems = columns.flatMap(({ unknown }): UnreadProblem[] =>
    unknown === null ? [] : [{ reason: 'unknown-column', detail: unknown }],
  );
  const line = headings.at(-1)?.line ?? 1;
  // The whole table is kept with its headings, or the figures below an unknown one would be lost.
  const table = { line, text: textOf([...titles, ...headings, ...data]), header: '', problems };
  return {
    read: rows.flatMap(({ read }) => read),
    unread: [...(problems.length > 0 ? [table] : []), ...rows.flatMap(({ unread }) => unread)],
  };
}

function readRow({ line, text, cells }: Row, context: Context): Result {
  const { figures, problems: unclear } = rowFigures(cells, context.columns, context.vocabulary);
  const taken = figures.map(({ cell, ...figure }) => ({ cell, result: takeFigure(figure, context) }));
  const refused = taken.flatMap(({ cell, result }): UnreadProblem[] =>
    typeof result === 'string' ? [{ reason: result, detail: cell }] : [],
  );
  const problems = [...unclear, ...refused];
  return {
    read: taken.flatMap(({ result }) => (typeof result === 'string' ? [] : [{ ...result, line }])),
    unread: problems.length > 0 ? [{ line, text, header: context.header, problems }] : [],
  };
}

function textOf(rows: readonly Row[]): string {
  return rows.map(({ text }) => text).join('\n');
}
