import type { Lang } from '../../state/app-state';
import { textWidth } from '../../style/text-width';

/** How a label is set, by what it names. */
export type LabelStyle =
  | 'area'
  | 'value'
  | 'number'
  | 'corridor'
  | 'belt'
  | 'city'
  | 'ranked'
  | 'platform'
  | 'place'
  | 'neighbour';

type Look = {
  readonly size: number;
  readonly bold?: boolean;
  /** Letter-spacing in Chinese, in ems. */
  readonly spacing?: number;
};

const looks: Readonly<Record<LabelStyle, Look>> = {
  area: { size: 16, bold: true, spacing: 0.25 },
  value: { size: 14, bold: true },
  number: { size: 11, bold: true },
  corridor: { size: 15, bold: true, spacing: 0.4 },
  belt: { size: 12.5, spacing: 0.15 },
  city: { size: 12, bold: true },
  ranked: { size: 12.5, bold: true },
  platform: { size: 11 },
  place: { size: 10.5 },
  neighbour: { size: 13, spacing: 0.3 },
};

/** From one baseline to the next, and from the top of the letters to their lowest part, in ems. */
export const [leading, inkHeight] = [1.25, 1.12];

/** How far the halo reaches around the letters, in pixels. */
export const halo = 1.5;

/** Lines of text in the look of what they name, and how much room that takes. */
export function lettering(lines: readonly string[], style: LabelStyle, language: Lang, small: boolean) {
  const { bold = false } = looks[style];
  const size = looks[style].size * (small ? 0.85 : 1);
  const spread = spacingOf(style, language) * size;
  const widths = lines.map((line) => textWidth(line, size, bold) + line.length * spread);
  const height = ((lines.length - 1) * leading + inkHeight) * size;
  return { lines, style, size, width: Math.max(...widths), height };
}

/** Letter-spacing in ems. */
export function spacingOf(style: LabelStyle, language: Lang): number {
  return language === 'zh' ? (looks[style].spacing ?? 0) : 0;
}
