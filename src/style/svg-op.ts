import type { DrawOp } from './drawing';

/** One step of a drawing in SVG's terms; `null` leaves an attribute out. */
export type SvgOp = {
  readonly transform: string;
  readonly fill: string;
  readonly stroke: string | null;
  readonly width: number | null;
  readonly dash: string | null;
  /** Path data; empty for a text. */
  readonly path: string;
  readonly text: string;
  /** Font size of the text. */
  readonly size: number | null;
};

/** Turns a step of a drawing into SVG attributes: the same symbol as on the canvas. */
export function svgOp(op: DrawOp): SvgOp {
  if (op.kind === 'text') {
    // Capitals are about 0.72 em high: this puts their middle on the point.
    const transform = `translate(${op.at[0]} ${op.at[1] + op.size * 0.36})`;
    return {
      transform,
      fill: op.fill,
      stroke: null,
      width: null,
      dash: null,
      path: '',
      text: op.text,
      size: op.size,
    };
  }
  const scale = op.scale ?? 1;
  const [x, y] = op.at ?? [0, 0];
  return {
    transform: `translate(${x} ${y}) scale(${scale})`,
    fill: op.fill ?? 'none',
    stroke: op.stroke ?? null,
    width: op.stroke ? (op.width ?? 1) / scale : null,
    dash: op.dash ? op.dash.map((length) => length / scale).join(' ') : null,
    path: op.path,
    text: '',
    size: null,
  };
}
