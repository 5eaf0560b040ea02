import { textWidth } from '../../../style/text-width';
import { wrapToWidth } from '../../../style/wrap-to-width';

/** A text in as few lines as a width in pixels allows, but no wider than they need be; a dash may end a line. */
export function evenLines(text: string, size: number, width: number): string[] {
  const wrapped = (within: number) =>
    wrapToWidth(text.replaceAll('–', '– '), size, within).map((line) => line.replaceAll('– ', '–'));
  const lines = wrapped(width);
  const fits = (trial: readonly string[], within: number) =>
    trial.length <= lines.length && trial.every((line) => textWidth(line, size) <= within);
  if (lines.length === 1 || !fits(lines, width)) return lines;
  let [even, tooNarrow, within] = [lines, width / 2, width];
  while (within - tooNarrow > size / 3) {
    const middle = (within + tooNarrow) / 2;
    const trial = wrapped(middle);
    if (fits(trial, middle)) [even, within] = [trial, middle];
    else tooNarrow = middle;
  }
  return even;
}
