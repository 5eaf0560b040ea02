/** Characters as wide as high, as a regular expression has them in brackets. */
export const wideCharacters = '\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef';

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
