/** A text in lines of at most about `most` characters, of even length; words stay whole where there are any. */
export function wrapText(text: string, most: number): string[] {
  const lines = Math.ceil(text.length / most);
  if (lines <= 1) return [text];
  const even = text.length / lines;
  const parts = text.includes(' ') ? text.split(/(?<= )/) : [...text];
  const result: string[] = [];
  let line = '';
  for (const part of parts) {
    const full = result.length < lines - 1 && line !== '' && line.length + part.length / 2 > even;
    if (full) result.push(line.trimEnd());
    line = full ? part : line + part;
  }
  return [...result, line];
}
