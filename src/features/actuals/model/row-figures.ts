import type { UnreadProblem } from '../../../plan/actuals/unread-row';
import { isBlank, isYear } from './cell-text';
import { type Facts, factsOf, type Role, roleOf } from './facts-of';
import { type ReadNumber, readNumber } from './read-number';
import type { Vocabulary } from './vocabulary';

/** What the headings say about a column. `unknown`: its heading, where that was not understood. */
export type Column = { readonly role: Role | null; readonly facts: Facts; readonly unknown: string | null };

const noColumn: Column = { role: null, facts: {}, unknown: null };

/**
 * The columns under one or several rows of headings. In all but the last row of headings an empty cell
 * continues the one before it, as merged cells do.
 */
export function columnsOf(headings: readonly (readonly string[])[], vocabulary: Vocabulary): Column[] {
  const width = Math.max(0, ...headings.map((cells) => cells.length));
  const filled = headings.map((cells, row) =>
    row < headings.length - 1 ? cells.map((_, at) => cells.slice(0, at + 1).findLast(Boolean) ?? '') : cells,
  );
  return Array.from({ length: width }, (_, at) =>
    filled
      .map((cells) => columnOf(cells[at] ?? '', vocabulary))
      .reduce(
        (above, below) => ({
          role: below.role ?? above.role,
          facts: { ...above.facts, ...below.facts },
          unknown: below.unknown ?? above.unknown,
        }),
        noColumn,
      ),
  );
}

function columnOf(heading: string, vocabulary: Vocabulary): Column {
  const role = roleOf(heading);
  if (heading === '' || role) return { ...noColumn, role };
  const facts = factsOf(heading, vocabulary);
  return facts ? { ...noColumn, facts } : { ...noColumn, unknown: heading };
}

/** A number of a row with what its own column, and the row's names, say about it. */
export type RowFigure = {
  readonly cell: string;
  readonly number: ReadNumber;
  readonly column: Facts;
  readonly row: Facts;
};

type Cell = { readonly cell: string; readonly number: ReadNumber; readonly column: Column };

/** The figures of a row of data, and what in it is neither a name nor a figure. */
export function rowFigures(
  cells: readonly string[],
  columns: readonly Column[],
  vocabulary: Vocabulary,
): { readonly figures: readonly RowFigure[]; readonly problems: readonly UnreadProblem[] } {
  const problems: UnreadProblem[] = [];
  const numbers: Cell[] = [];
  let row: Facts = {};
  for (const [at, cell] of cells.entries()) {
    const column = columns[at] ?? noColumn;
    if (isBlank(cell) || column.role === 'index') continue;
    if (columns.length > 0 && at >= columns.length)
      problems.push({ reason: 'several-figures', detail: cell });
    else if (column.role === 'year' && isYear(cell)) row = { ...row, year: Number(cell.normalize('NFKC')) };
    else {
      const number = readNumber(cell);
      const facts = number ? null : factsOf(cell, vocabulary);
      if (facts) row = { ...column.facts, ...row, ...facts };
      else if (!number) problems.push(unreadable(cell, column));
      else numbers.push({ cell, number, column });
    }
  }
  // What stands under an unknown heading is said once, of the heading.
  const known = numbers.filter(({ column }) => column.unknown === null);
  const free = known.filter(({ column }) => isFree(column));
  const year = free.length > 1 ? free.find(({ cell }) => isYear(cell)) : undefined;
  if (year) row = { year: year.number.value, ...row };
  const left = free.filter((each) => each !== year);
  if (left.length > 1)
    problems.push({ reason: 'several-figures', detail: left.map(({ cell }) => cell).join('  ') });
  const taken = known.filter((each) => each !== year && !(left.length > 1 && left.includes(each)));
  if (numbers.length === 0 && problems.length === 0) problems.push({ reason: 'no-figure', detail: '' });
  return {
    figures: taken.map(({ cell, number, column }) => ({ cell, number, column: column.facts, row })),
    problems,
  };
}

/** Whether a column's heading says nothing about its figures. */
function isFree({ facts }: Column): boolean {
  return Object.keys(facts).length === 0;
}

function unreadable(cell: string, column: Column): UnreadProblem {
  const isValue = !isFree(column) || (column.role === null && /^[-+\d]/.test(cell.normalize('NFKC')));
  if (column.role === 'year') return { reason: 'year-outside', detail: cell };
  return { reason: isValue ? 'not-a-number' : 'unknown-name', detail: cell };
}
