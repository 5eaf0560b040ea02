import { factsOf } from './facts-of';
import { isBlank } from './is-blank';
import { isYear } from './is-year';
import { readNumber } from './read-number';
import { roleOf } from './role-of';
import type { Row } from './split-rows';
import type { Vocabulary } from './vocabulary';

export type RowKind = 'blank' | 'title' | 'heading' | 'data';

/**
 * What a row is. A heading has no figures but years; a row that starts with an area is data. `headed`:
 * headings came before, so that a measure with something like a year beside it is data too.
 */
export function rowKind(row: Row, headed: boolean, vocabulary: Vocabulary): RowKind {
  const cells = row.cells.filter((cell) => !isBlank(cell));
  if (cells.length === 0) return row.cells.every((cell) => cell.trim() === '') ? 'blank' : 'data';
  if (cells.some((cell) => readNumber(cell) !== null && !isYear(cell))) return 'data';
  const facts = cells.map((cell) => (roleOf(cell) ? null : factsOf(cell, vocabulary)));
  const [first] = facts;
  const areas = facts.filter((each) => each?.area && !each.measure);
  if (first?.area && !first.measure)
    return areas.length > 1 && areas.length === cells.length ? 'heading' : 'data';
  if (row.cells.length === 1) return first ? 'title' : roleOf(cells[0] ?? '') ? 'heading' : 'data';
  if (headed && first?.measure) return 'data';
  return facts.some(Boolean) || cells.some(roleOf) ? 'heading' : 'data';
}
