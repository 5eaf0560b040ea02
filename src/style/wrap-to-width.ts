import { textWidth, wideCharacters as wide } from './text-width';

/** A Chinese character or a run of others, with the brackets that must not end a line, the punctuation that must not begin one, and spaces. */
const piece = new RegExp(`[（《“‘「]*(?:[${wide}]|[^\\s${wide}]+)[，。、；：！？）》”’]*\\s*`, 'gu');

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
