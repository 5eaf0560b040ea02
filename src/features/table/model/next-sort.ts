import type { Column } from '../../../plan/table/column';
import type { Sort } from './sort-rows';

/**
 * The order after a press on a column's head: numbers highest first, words from their beginning, then the
 * other way round, then the plan's own order again.
 */
export function nextSort(sort: Sort | null, { id, kind }: Pick<Column, 'id' | 'kind'>): Sort | null {
  const first = kind === 'number';
  if (sort?.column !== id) return { column: id, descending: first };
  return sort.descending === first ? { column: id, descending: !first } : null;
}
