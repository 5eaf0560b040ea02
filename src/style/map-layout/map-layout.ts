import { wrapToWidth } from '../text-width';
import { type LegendFlow, legendFlow } from './legend-flow';
import type { LegendPart } from './legend-part';

export type LayoutBox = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Lines of text at one size, the first with its baseline at `y`, the others `leading` below each other. */
export type LayoutLines = {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly leading: number;
};

/** Where everything stands on a sheet, in its CSS pixels. */
export type MapLayout<Drawing> = {
  readonly title: LayoutLines;
  /** What is shown, in words. */
  readonly lead: LayoutLines;
  readonly warnings: LayoutLines;
  /** Whole pixels, so that the map can have exactly this size. */
  readonly map: LayoutBox;
  /** Below the map: scale and north. */
  readonly strip: LayoutBox;
  readonly legend: LegendFlow<Drawing> & { readonly x: number; readonly y: number };
  /** The fine rule above the foot. */
  readonly rule: { readonly x: number; readonly y: number; readonly width: number };
  readonly foot: LayoutLines;
  readonly code: LayoutBox;
};

type Content<Drawing> = {
  readonly title: string;
  readonly lead: readonly string[];
  readonly warnings: readonly string[];
  readonly legend: readonly LegendPart<Drawing>[];
  readonly foot: readonly string[];
};

const margin = 30;
const gap = 20;
const stripHeight = 34;
const codeSide = 76;
/** Of the legend: one column beside the map, or two where one does not hold all. */
const [single, paired] = [232, 186];
/** Smaller than this, one column becomes two. */
const readable = 11;

/** A sheet with its legend beside the map, or below it where the sheet is upright. */
export function mapLayout<Drawing>(
  { width, height }: { readonly width: number; readonly height: number },
  { title, lead, warnings, legend, foot }: Content<Drawing>,
): MapLayout<Drawing> {
  const inner = width - 2 * margin;
  const headline = stack([title], 25, margin, margin, inner, 1.28);
  const words = stack(lead, 12, margin, below(headline) + 2, inner, 1.5);
  const alarms = stack(warnings, 12, margin, below(words), inner, 1.5);
  const top = below(alarms) + 12;

  const footWidth = inner - codeSide - 24;
  const footLines = stack(foot, 9.5, margin, 0, footWidth, 1.45);
  const footHeight = Math.max(codeSide, below(footLines)) + 10;
  const ruleY = height - margin - footHeight;
  const bottom = ruleY - 10;

  const upright = height > width * 1.05;
  const { flow, map } = upright
    ? belowMap(legend, inner, top, bottom)
    : besideMap(legend, inner, top, bottom - stripHeight);
  const box = { x: margin, y: Math.round(top), width: Math.floor(map.width), height: Math.floor(map.height) };
  return {
    title: headline,
    lead: words,
    warnings: alarms,
    map: box,
    strip: { x: margin, y: box.y + box.height, width: box.width, height: stripHeight },
    legend: {
      ...flow,
      x: upright ? margin : width - margin - flow.width,
      y: upright ? box.y + box.height + stripHeight + 6 : box.y,
    },
    rule: { x: margin, y: ruleY, width: inner },
    foot: stack(foot, 9.5, margin, ruleY + 8, footWidth, 1.45),
    code: { x: width - margin - codeSide, y: ruleY + 10, width: codeSide, height: codeSide },
  };
}

function besideMap<Drawing>(
  legend: readonly LegendPart<Drawing>[],
  inner: number,
  top: number,
  bottom: number,
) {
  const most = bottom + stripHeight - top;
  const one = legendFlow(legend, { columns: 1, width: single, gap, most });
  const flow = one.size >= readable ? one : legendFlow(legend, { columns: 2, width: paired, gap, most });
  return { flow, map: { width: inner - flow.width - gap, height: bottom - top } };
}

function belowMap<Drawing>(
  legend: readonly LegendPart<Drawing>[],
  inner: number,
  top: number,
  bottom: number,
) {
  const columns = Math.max(1, Math.floor((inner + gap) / (paired + gap)));
  const width = (inner - (columns - 1) * gap) / columns;
  const flow = legendFlow(legend, { columns, width, gap, most: (bottom - top) * 0.4 });
  return { flow, map: { width: inner, height: bottom - top - stripHeight - 6 - flow.height } };
}

/** Texts below each other, each in as many lines as it needs. */
function stack(
  texts: readonly string[],
  size: number,
  x: number,
  top: number,
  width: number,
  leading: number,
): LayoutLines {
  const lines = texts.filter((text) => text !== '').flatMap((text) => wrapToWidth(text, size, width));
  return { lines, x, y: top + size * 0.95, size, leading: size * leading };
}

function below({ lines, y, size, leading }: LayoutLines): number {
  return y - size * 0.95 + lines.length * leading;
}
