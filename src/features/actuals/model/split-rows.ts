/** One record of a pasted table. */
export type Row = {
  /** The number of its first line, from 1. */
  readonly line: number;
  /** As it was pasted; a quoted cell may run over several lines. */
  readonly text: string;
  readonly cells: readonly string[];
};

/** A comma that groups thousands divides no cells. */
const dividingComma = /[,，](?!\d{3}(?!\d))|(?<!\d)[,，]/;
const wideSpace = / {2,}|\u3000+/;
/** A single space, but not one inside an English name. */
const anySpace = /(?<![a-z])[ \u00a0]+|[ \u00a0]+(?![a-z(])/i;

/** Splits a pasted table into rows and cells, whatever divides the cells: tabs, semicolons, spaces or commas. */
export function splitRows(pasted: string): Row[] {
  const text = pasted.replace(/\r\n?/g, '\n');
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (text.includes('\t')) return dividedRows(text, '\t');
  if (/[;；]/.test(text)) return dividedRows(text, ';；');
  if (lines.filter((line) => wideSpace.test(line.trim())).length * 2 > lines.length)
    return spacedRows(text, wideSpace);
  return dividingComma.test(text) ? dividedRows(text, ',，') : spacedRows(text, anySpace);
}

/** `dividers`: the characters that may stand between cells. A quote that does not close is a character like any other. */
function dividedRows(text: string, dividers: string): Row[] {
  const cell = new RegExp(
    `(?:"((?:[^"]|"")*)"(?=[${dividers}\\n]|$)|([^${dividers}\\n]*))([${dividers}\\n]|$)`,
    'y',
  );
  const rows: Row[] = [];
  let [line, start] = [1, 0];
  let cells: string[] = [];
  for (let found = cell.exec(text); found; found = cell.exec(text)) {
    const [, quoted, bare = '', end] = found;
    cells.push((quoted?.replaceAll('""', '"') ?? bare).trim());
    if (end !== '\n' && end !== '') continue;
    const record = text.slice(start, cell.lastIndex - end.length);
    rows.push({ line, text: record, cells });
    if (end === '') break;
    line += record.split('\n').length;
    start = cell.lastIndex;
    cells = [];
  }
  return rows;
}

function spacedRows(text: string, space: RegExp): Row[] {
  return text
    .split('\n')
    .map((record, index) => ({ line: index + 1, text: record, cells: record.trim().split(space) }));
}
