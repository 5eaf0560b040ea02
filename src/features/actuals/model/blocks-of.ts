import { isBlank, isYear } from './cell-text';
import { factsOf, roleOf } from './facts-of';
import { readNumber } from './read-number';
import type { Row } from './split-rows';
import type { Vocabulary } from './vocabulary';

/** One table of a paste: what stands over it, its headings, its rows. */
export type Block = {
  readonly titles: readonly Row[];
  readonly headings: readonly Row[];
  readonly data: readonly Row[];
};

/** The tables of a paste. A heading below rows begins a new table under the same titles, a title one of its own. */
export function blocksOf(rows: readonly Row[], vocabulary: Vocabulary): { blocks: Block[]; blank: Row[] } {
  const blank: Row[] = [];
  const blocks: Block[] = [];
  let block: Block = { titles: [], headings: [], data: [] };
  for (const row of rows) {
    const kind = rowKind(row, block.headings.length > 0, vocabulary);
    if (kind === 'blank') {
      blank.push(row);
      continue;
    }
    if (kind !== 'data' && block.data.length > 0) {
      blocks.push(block);
      block = { titles: kind === 'title' ? [] : block.titles, headings: [], data: [] };
    }
    const part = parts[kind];
    block = { ...block, [part]: [...block[part], row] };
  }
  return { blocks: [...blocks, block], blank };
}

const parts = { title: 'titles', heading: 'headings', data: 'data' } as const satisfies Partial<
  Record<RowKind, keyof Block>
>;

type RowKind = 'blank' | 'title' | 'heading' | 'data';

/**
 * What a row is. A heading has no figures but years; a row that starts with an area is data. `headed`:
 * headings came before, so that a measure with something like a year beside it is data too.
 */
function rowKind(row: Row, headed: boolean, vocabulary: Vocabulary): RowKind {
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
