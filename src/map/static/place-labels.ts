export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export type LabelAnchor = 'start' | 'middle' | 'end';

export type LabelWish = {
  readonly id: string;
  /** The point that the label names, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Distance from the point to the label's edge; null: the label stands on the point itself. */
  readonly gap: number | null;
};

export type PlacedLabel = {
  readonly id: string;
  /** Where the text is anchored, vertically in its middle. */
  readonly x: number;
  readonly y: number;
  readonly anchor: LabelAnchor;
  readonly box: Box;
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
  for (const wish of wishes) {
    const taken = [...(wish.gap === null ? [] : obstacles), ...placed.map((label) => label.box)];
    const free = positions(wish).find(
      (label) => within(label.box, frame) && !taken.some((box) => overlap(label.box, box)),
    );
    if (free) placed.push(free);
  }
  return placed;
}

function positions(wish: LabelWish): PlacedLabel[] {
  const { x, y, gap, height } = wish;
  if (gap === null)
    return [0, -0.8, 0.8, -1.6, 1.6, -2.4, 2.4].map((lines) => labelAt(wish, x, y + lines * height, 'middle'));
  const side = gap + height / 2;
  const slant = gap * 0.7;
  return [
    labelAt(wish, x + gap, y, 'start'),
    labelAt(wish, x - gap, y, 'end'),
    labelAt(wish, x, y - side, 'middle'),
    labelAt(wish, x, y + side, 'middle'),
    labelAt(wish, x + slant, y - side + 2, 'start'),
    labelAt(wish, x + slant, y + side - 2, 'start'),
    labelAt(wish, x - slant, y - side + 2, 'end'),
    labelAt(wish, x - slant, y + side - 2, 'end'),
  ];
}

function labelAt(wish: LabelWish, x: number, y: number, anchor: LabelAnchor): PlacedLabel {
  const { id, width, height } = wish;
  const share = anchor === 'start' ? 0 : anchor === 'middle' ? 0.5 : 1;
  return { id, x, y, anchor, box: { x: x - width * share, y: y - height / 2, width, height } };
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
