import type { AppState } from '../app-state';
import { type Table, tableSubjects } from '../table';
import type { Field } from './field';
import { list, oneOf } from './text';

/** `table=areas` */
const table: Field = {
  key: 'table',
  write: ({ table }) => table.subject ?? '',
  read: (state, text) => change(state, { subject: oneOf(tableSubjects, text) }),
};

/** `sort=column`, or `sort=-column` for the highest first */
const sort: Field = {
  key: 'sort',
  write: ({ table: { sort } }) => (sort ? `${sort.descending ? '-' : ''}${sort.column}` : ''),
  read: (state, text) => {
    const descending = text.startsWith('-');
    const column = descending ? text.slice(1) : text;
    return column ? change(state, { sort: { column, descending } }) : state;
  },
};

/** `filter=words` */
const filter: Field = {
  key: 'filter',
  words: true,
  write: ({ table }) => table.filter,
  read: (state, text) => change(state, { filter: text }),
};

/** `columns=id,…` */
const columns: Field = {
  key: 'columns',
  write: ({ table }) => table.columns?.join(',') ?? '',
  read: (state, text) => change(state, { columns: list(text) }),
};

export const tableFields: readonly Field[] = [table, sort, filter, columns];

function change(state: AppState, part: Partial<Table>): AppState {
  return { ...state, table: { ...state.table, ...part } };
}
