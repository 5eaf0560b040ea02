import type { Column } from '../../../plan/table/column';

/**
 * The rows in whose words all of the filter's occur, in either language and either case; full-width letters
 * count as plain ones. Every column of words is searched, shown or not.
 */
export function filterRows(rows: readonly string[], columns: readonly Column[], filter: string): string[] {
  const wanted = plain(filter).split(/\s+/).filter(Boolean);
  const textColumns = columns.filter(({ kind }) => kind === 'text');
  return rows.filter((row) => {
    const words = textColumns.map(({ cell }) => {
      const content = cell(row);
      return 'text' in content && content.text ? `${content.text.zh} ${content.text.en}` : '';
    });
    const text = plain(words.join('\n'));
    return wanted.every((word) => text.includes(word));
  });
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
