import { nothing, svg, type TemplateResult } from 'lit';
import { textWidth, wrapToWidth } from '../../../style/text-width';
import { type Block, pictureLook } from './picture-look';

/** Sizes of a name in pixels, the largest first, each with the lines that it may take. */
export const nameSizes = [
  { size: 80, most: 1 },
  { size: 66, most: 2 },
  { size: 56, most: 2 },
  { size: 50, most: 3 },
  { size: 44, most: 4 },
  { size: 38, most: 5 },
  { size: 34, most: 6 },
] as const;

type TextLook = {
  readonly size: number;
  readonly colour: string;
  readonly weight: 400 | 700;
  readonly gap: number;
  /** More lines than this end in an ellipsis. */
  readonly most: number;
};

const leading = 1.28;

/** A text in lines that fit the column, as even as its words allow; of no text, nothing. */
export function textBlock(text: string, { size, colour, weight, gap, most }: TextLook): Block[] {
  if (text === '') return [];
  const lines = shortened(evenLines(text, size, pictureLook.column.width), most);
  const at = (x: number, y: number): TemplateResult =>
    svg`${lines.map(
      (line, index) =>
        svg`<text x=${x} y=${y + size * (0.98 + index * leading)} font-size=${size} font-weight=${weight} fill=${colour}>${line}</text>`,
    )}`;
  return [{ height: lines.length * size * leading, gap, at }];
}

function shortened(lines: readonly string[], most: number): readonly string[] {
  if (lines.length <= most) return lines;
  const last = lines[most - 1] ?? '';
  return [
    ...lines.slice(0, most - 1),
    `${last.replace(/[\s，。、；,.;]*(?:\p{Script=Han}|[^\s\p{Script=Han}]+)$/u, '')}…`,
  ];
}

const smallest = { size: 34, most: 6 } as const;

/** The name in the largest size, from the given one down, in which it fits its lines, no word cut. */
export function nameBlock(name: string, largest: number): Block[] {
  const { width } = pictureLook.column;
  const fitting = nameSizes.find(({ size, most }) => {
    const lines = evenLines(name, size, width);
    return size <= largest && lines.length <= most && lines.every((line) => textWidth(line, size) <= width);
  });
  const { size, most } = fitting ?? smallest;
  return textBlock(name, { size, colour: pictureLook.ink, weight: 700, gap: 6, most });
}

const size = 24;
const line = 31;
const frame = 35;

/** What it is, and in a frame how far its place on the map can be trusted; below it where a line is too short for both. */
export function kindBlock(kind: string, mark: string): Block {
  const { soft, accent, column } = pictureLook;
  const lines = evenLines(kind, size, column.width);
  const beside = textWidth(kind, size) + 16;
  const width = textWidth(mark, size) + 22;
  const below = lines.length > 1 || beside + width > column.width;
  const [left, down] = below ? [0, lines.length * line + 6] : [beside, 0];
  return {
    height: mark && below ? down + frame : lines.length * line + 3,
    gap: 0,
    at: (x, y) =>
      svg`${lines.map(
        (one, index) =>
          svg`<text x=${x} y=${y + 25 + index * line} font-size=${size} fill=${soft}>${one}</text>`,
      )}${
        mark
          ? svg`<rect x=${x + left} y=${y + down - 1} width=${width} height=${frame} rx="5" fill="none" stroke=${accent} stroke-width="2" />
            <text x=${x + left + width / 2} y=${y + down + 25} font-size=${size} font-weight="700" fill=${accent} text-anchor="middle">${mark}</text>`
          : nothing
      }`,
  };
}

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
