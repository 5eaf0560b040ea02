/** Characters as wide as high, as a regular expression has them in brackets. */
const wideCharacters = '\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef';

const wide = new RegExp(`[${wideCharacters}]`);

/** Width of a line of text at a font size, both in pixels: an estimate a little on the generous side. */
export function textWidth(text: string, size: number, bold = false): number {
  let ems = 0;
  for (const character of text) ems += wide.test(character) ? 1 : latinWidth(character) * (bold ? 1.1 : 1);
  return ems * size;
}

/** In ems. */
function latinWidth(character: string): number {
  return /[ilI.,'’· ]/.test(character) ? 0.34 : 0.6;
}

/** A Chinese character or a run of others, with the brackets that must not end a line, the punctuation that must not begin one, and spaces. */
const piece = new RegExp(
  `[（《“‘「]*(?:[${wideCharacters}]|[^\\s${wideCharacters}]+)[，。、；：！？）》”’]*\\s*`,
  'gu',
);

/** A text in lines no wider than `width` pixels at a font size; words stay whole, Chinese breaks anywhere. */
export function wrapToWidth(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const [part] of text.matchAll(piece)) {
    if (line !== '' && textWidth((line + part).trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += part;
  }
  return [...lines, line.trimEnd()];
}
