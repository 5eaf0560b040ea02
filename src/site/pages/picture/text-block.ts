import { svg, type TemplateResult } from 'lit';
import { wrapToWidth } from '../../../style/wrap-to-width';
import type { Block } from './block';
import { pictureLook } from './picture-look';

export type TextLook = {
  readonly size: number;
  readonly colour: string;
  readonly weight: 400 | 700;
  readonly gap: number;
  /** More lines than this end in an ellipsis. */
  readonly most: number;
};

const leading = 1.28;

/** A text in lines that fit the column; of no text, nothing. */
export function textBlock(text: string, { size, colour, weight, gap, most }: TextLook): Block[] {
  if (text === '') return [];
  const lines = shortened(wrapToWidth(text, size, pictureLook.column.width), most);
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
  return [...lines.slice(0, most - 1), `${last.replace(/[\s，。、；,.;]*.?$/u, '')}…`];
}
