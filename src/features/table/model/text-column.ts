import type { Bilingual } from '../../../plan/schema/bilingual';
import type { Column } from '../../../plan/table/column';
import type { SheetWords, TextColumnId } from './sheet-words';

export type Words = {
  readonly text: Bilingual | null;
  readonly cites?: readonly string[];
  readonly industries?: readonly string[];
};

/** A column of words; `words` gives those of a row. */
export function textColumn(id: TextColumnId, { columns }: SheetWords, words: (row: string) => Words): Column {
  return {
    id,
    kind: 'text',
    name: columns[id],
    when: null,
    unit: null,
    digits: 0,
    origin: 'plan',
    usual: true,
    cell: (row) => ({ cites: [], ...words(row) }),
  };
}
