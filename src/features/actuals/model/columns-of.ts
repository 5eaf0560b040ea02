import { type Facts, factsOf } from './facts-of';
import { type Role, roleOf } from './role-of';
import type { Vocabulary } from './vocabulary';

/** What the headings say about a column. `unknown`: its heading, where that was not understood. */
export type Column = { readonly role: Role | null; readonly facts: Facts; readonly unknown: string | null };

export const noColumn: Column = { role: null, facts: {}, unknown: null };

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
