type Point = readonly [x: number, y: number];

/** A text of a drawn map: the four corners of its ink with the halo around it, in the window's pixels. */
export type Lettered = {
  readonly text: string;
  readonly style: string;
  readonly id: string | null;
  readonly corners: readonly Point[];
  readonly middle: Point;
};

const canvas = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;

/** All that is lettered on a map, as the browser has set it; what symbols have in them is no lettering. */
export function letteringOf(drawing: SVGSVGElement): Lettered[] {
  return [...drawing.querySelectorAll('text')]
    .filter((text) => text.closest('.feature, pattern') === null)
    .map((text) => {
      const box = inkOf(text);
      const matrix = text.getScreenCTM() as DOMMatrix;
      const corners = [
        [box.left, box.top],
        [box.right, box.top],
        [box.right, box.bottom],
        [box.left, box.bottom],
      ].map(([x, y]): Point => {
        const { x: left, y: top } = new DOMPoint(x, y).matrixTransform(matrix);
        return [left, top];
      });
      const middle = [0, 1].map(
        (axis) => corners.reduce((sum, corner) => sum + (corner[axis] ?? 0), 0) / corners.length,
      );
      return {
        text: text.textContent?.replace(/\s+/g, ' ').trim() ?? '',
        style: text.getAttribute('class') ?? '',
        id: text.dataset.id ?? null,
        corners,
        middle: [middle[0] ?? 0, middle[1] ?? 0],
      };
    });
}

/** As wide as the browser says, as high as the highest and the lowest of its letters. */
function inkOf(text: SVGTextElement) {
  const { fontWeight, fontSize, fontFamily, strokeWidth } = getComputedStyle(text);
  const halo = Number.parseFloat(strokeWidth) / 2;
  canvas.font = `${fontWeight} ${fontSize} ${fontFamily}`;
  const lines = text.childElementCount > 0 ? [...text.children] : [text];
  const edges = lines.map((line) => {
    const base = Number(line.getAttribute('y'));
    const ink = canvas.measureText(line.textContent ?? '');
    return [base - ink.actualBoundingBoxAscent, base + ink.actualBoundingBoxDescent] as const;
  });
  const { x, width } = text.getBBox();
  return {
    left: x - halo,
    right: x + width + halo,
    top: Math.min(...edges.map(([top]) => top)) - halo,
    bottom: Math.max(...edges.map(([, bottom]) => bottom)) + halo,
  };
}

/** The pairs of texts that cover each other by more than a hair. */
export function meetings(texts: readonly Lettered[]): string[] {
  return texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter((other) => overlap(one.corners, other.corners) > 0.5)
      .map((other) => `${one.text} / ${other.text}`),
  );
}

/** How deep two boxes, turned or not, lie in each other; 0: they do not. */
function overlap(a: readonly Point[], b: readonly Point[]): number {
  const depths = [...sides(a), ...sides(b)].map(([x, y]) => {
    const reach = (points: readonly Point[]) => points.map((point) => point[0] * x + point[1] * y);
    const [one, other] = [reach(a), reach(b)];
    return Math.min(Math.max(...one), Math.max(...other)) - Math.max(Math.min(...one), Math.min(...other));
  });
  return Math.max(0, Math.min(...depths));
}

function sides(points: readonly Point[]): Point[] {
  return points.map(([x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] as Point;
    const length = Math.hypot(nextX - x, nextY - y) || 1;
    return [(nextX - x) / length, (nextY - y) / length];
  });
}

/** How far a point is from the box around a text; 0 within it. */
export function distanceTo({ corners }: Lettered, [x, y]: Point): number {
  const [xs, ys] = [corners.map(([left]) => left), corners.map(([, top]) => top)];
  const across = Math.max(Math.min(...xs) - x, 0, x - Math.max(...xs));
  const along = Math.max(Math.min(...ys) - y, 0, y - Math.max(...ys));
  return Math.hypot(across, along);
}
