export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export type LabelAnchor = 'start' | 'middle' | 'end';

export type LabelWish = {
  readonly id: string;
  /** The point that the label names, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Turn in degrees, clockwise; only for labels on their point. */
  readonly turn: number;
  /** Distance from the point to the label's edge; null: the label stands on the point itself. */
  readonly gap: number | null;
};

export type PlacedLabel = {
  readonly id: string;
  /** Where the text is anchored, vertically in its middle. */
  readonly x: number;
  readonly y: number;
  readonly anchor: LabelAnchor;
  /** What it covers: one box, or a row of them along a turned label. */
  readonly boxes: readonly Box[];
};

/**
 * Places labels one after the other, so the important ones come first: each takes the first of its
 * positions that lies in the frame and meets neither an obstacle nor a label placed before; a label that
 * finds none is left out.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  obstacles: readonly Box[],
  frame: Box,
): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const taken: Box[] = [...obstacles];
  for (const wish of wishes) {
    const free = positions(wish).find(({ boxes }) =>
      boxes.every((box) => within(box, frame) && !taken.some((other) => overlap(box, other))),
    );
    if (!free) continue;
    placed.push(free);
    taken.push(...free.boxes);
  }
  return placed;
}

/** Where a label that stands on its point may go if that is taken, in multiples of its height. */
const scattered = [-2, -1, 0, 1, 2]
  .flatMap((dy) => [-2.4, -1.2, 0, 1.2, 2.4].map((dx) => [dx, dy] as const))
  .sort((a, b) => Math.hypot(...a) - Math.hypot(...b));

/** Where a turned label may slide to, along and across its band, in multiples of its height. */
const slides = [0, -1, 1, -2, 2].flatMap((across) =>
  [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6, -7, 7].map((along) => [along, across] as const),
);

function positions(wish: LabelWish): PlacedLabel[] {
  const { x, y, gap, height } = wish;
  if (wish.turn !== 0) {
    const angle = (wish.turn * Math.PI) / 180;
    return slides.map(([along, across]) => {
      const [dx, dy] = [along * height, across * height];
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      return at(wish, x + dx * cos - dy * sin, y + dx * sin + dy * cos, 'middle');
    });
  }
  if (gap === null) return scattered.map(([dx, dy]) => at(wish, x + dx * height, y + dy * height, 'middle'));
  const side = gap + height / 2;
  const slant = gap * 0.7;
  return [
    at(wish, x + gap, y, 'start'),
    at(wish, x - gap, y, 'end'),
    at(wish, x, y - side, 'middle'),
    at(wish, x, y + side, 'middle'),
    at(wish, x + slant, y - side + 2, 'start'),
    at(wish, x + slant, y + side - 2, 'start'),
    at(wish, x - slant, y - side + 2, 'end'),
    at(wish, x - slant, y + side - 2, 'end'),
  ];
}

function at(wish: LabelWish, x: number, y: number, anchor: LabelAnchor): PlacedLabel {
  const { id, width, height, turn } = wish;
  if (turn !== 0) return { id, x, y, anchor, boxes: row(x, y, wish) };
  const share = anchor === 'start' ? 0 : anchor === 'middle' ? 0.5 : 1;
  return { id, x, y, anchor, boxes: [{ x: x - width * share, y: y - height / 2, width, height }] };
}

/** Square boxes along a turned label. */
function row(x: number, y: number, { width, height, turn }: LabelWish): Box[] {
  const count = Math.max(1, Math.ceil(width / height));
  const angle = (turn * Math.PI) / 180;
  return Array.from({ length: count }, (_, index) => {
    const along = ((index + 0.5) / count - 0.5) * width;
    return {
      x: x + along * Math.cos(angle) - height / 2,
      y: y + along * Math.sin(angle) - height / 2,
      width: height,
      height,
    };
  });
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function within(box: Box, frame: Box): boolean {
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.width <= frame.x + frame.width &&
    box.y + box.height <= frame.y + frame.height
  );
}
