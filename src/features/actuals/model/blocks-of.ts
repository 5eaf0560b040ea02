import { type RowKind, rowKind } from './row-kind';
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
