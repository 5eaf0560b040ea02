import { wrapToWidth } from '../text-width';
import { type LegendPart, type PlacedPart, swatchRoom } from './legend-part';

export type LegendFlow<Drawing> = {
  readonly placed: readonly PlacedPart<Drawing>[];
  readonly size: number;
  /** The box it was made for. */
  readonly box: LegendBox;
  readonly width: number;
  /** Of the longest column. */
  readonly height: number;
};

/** Where a legend is to fit. */
export type LegendBox = {
  readonly columns: number;
  /** Of one column. */
  readonly width: number;
  readonly gap: number;
  readonly most: number;
};

/** The type sizes of a legend in pixels, the largest first; the last is about 6 points on paper. */
const sizes = [13, 12.5, 12, 11.5, 11, 10.5, 10, 9.5, 9, 8.5, 8];

/**
 * The parts of a legend in columns no higher than `most`, in the largest type that fits, as even as they can be; where
 * nothing fits, in the smallest type, and then higher.
 */
export function legendFlow<Drawing>(
  parts: readonly LegendPart<Drawing>[],
  box: LegendBox,
): LegendFlow<Drawing> {
  for (const size of sizes) {
    const flow = evenColumns(parts, box, size);
    if (flow.height <= box.most) return flow;
  }
  return evenColumns(parts, box, sizes.at(-1) ?? 8);
}

/** The lowest columns that hold all parts. */
function evenColumns<Drawing>(
  parts: readonly LegendPart<Drawing>[],
  box: LegendBox,
  size: number,
): LegendFlow<Drawing> {
  const { width, gap, columns } = box;
  const measured = parts.map((part) => measure(part, width, size));
  const total = measured.reduce((sum, { height, above }) => sum + above + height, 0);
  for (let high = total / columns; ; high += size) {
    const placed = inColumns(measured, high, width + gap);
    if (placed.some(({ column }) => column >= columns)) continue;
    return {
      placed: placed.map(({ at }) => at),
      size,
      box,
      width: columns * width + (columns - 1) * gap,
      height: Math.max(0, ...placed.map(({ at }) => at.y + at.height)),
    };
  }
}

type Measured<Drawing> = Omit<PlacedPart<Drawing>, 'x' | 'y'> & { readonly above: number };

function inColumns<Drawing>(measured: readonly Measured<Drawing>[], high: number, step: number) {
  let [column, y] = [0, 0];
  return measured.map((each, index) => {
    const { above, ...rest } = each;
    const needed = heldTogether(measured, index);
    if (y > 0 && y + needed > high + 0.01) [column, y] = [column + 1, 0];
    if (y > 0) y += above;
    const at: PlacedPart<Drawing> = { ...rest, x: column * step, y };
    y += each.height;
    return { at, column };
  });
}

/** Height of a part with what it must not be parted from: titles and notes stay with the first entry below them. */
function heldTogether<Drawing>(measured: readonly Measured<Drawing>[], from: number): number {
  let height = 0;
  for (const { part, above, ...each } of measured.slice(from)) {
    height += above + each.height;
    if (part.kind === 'entry' || part.kind === 'picture') break;
  }
  return height;
}

function measure<Drawing>(part: LegendPart<Drawing>, width: number, size: number): Measured<Drawing> {
  const scale = size / 13;
  switch (part.kind) {
    case 'gap':
      return { part, scale, size, lines: [], height: 0, above: size * 0.7 };
    case 'title': {
      const lines = wrapToWidth(part.text, size * 1.05, width);
      return {
        part,
        scale,
        size: size * 1.05,
        lines,
        height: lines.length * size * 1.45,
        above: size * 0.85,
      };
    }
    case 'note':
    case 'warning': {
      const small = size * 0.86;
      const lines = wrapToWidth(part.text, small, width);
      return {
        part,
        scale,
        size: small,
        lines,
        height: lines.length * small * 1.4 + size * 0.2,
        above: size * 0.1,
      };
    }
    case 'entry': {
      const lines = wrapToWidth(part.text, size, width - swatchRoom * scale);
      const text = lines.length * size * 1.3;
      return {
        part,
        scale,
        size,
        lines,
        height: Math.max(text, part.height * scale) + size * 0.16,
        above: 0,
      };
    }
    case 'picture': {
      const fitted = Math.min(scale, width / part.width);
      return { part, scale: fitted, size, lines: [], height: part.height * fitted, above: size * 0.4 };
    }
  }
}
