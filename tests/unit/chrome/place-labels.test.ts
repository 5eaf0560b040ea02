import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, type LabelWish, placeLabels } from '../../../src/geometry/place-labels';

const frame: Box = { x: 0, y: 0, width: 400, height: 300 };
const wish = (id: string, x: number, y: number, gap: number | null = 10): LabelWish => ({
  id,
  x,
  y,
  width: 60,
  height: 16,
  turn: 0,
  gap,
});
const meet = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('placeLabels', () => {
  it('puts a label to the right of its point while that is free', () => {
    const [label] = placeLabels([wish('a', 100, 100)], [], frame);
    expect(label).toMatchObject({ id: 'a', x: 110, y: 100, anchor: 'start' });
  });

  it('goes to the left where the frame ends', () => {
    const [label] = placeLabels([wish('a', 380, 100)], [], frame);
    expect(label).toMatchObject({ x: 370, anchor: 'end' });
  });

  it('keeps clear of obstacles', () => {
    const obstacle = { x: 108, y: 90, width: 20, height: 20 };
    const [label] = placeLabels([wish('a', 100, 100)], [obstacle], frame);
    expect(label?.boxes.some((box) => meet(box, obstacle))).toBe(false);
  });

  it('lets the first wish win and leaves out what finds no place', () => {
    const tight = { x: 0, y: 0, width: 80, height: 20 };
    const placed = placeLabels([wish('first', 40, 10, null), wish('second', 40, 10, null)], [], tight);
    expect(placed.map(({ id }) => id)).toEqual(['first']);
  });

  it('lays a turned label along its band, not over the square around it', () => {
    const turned = { ...wish('band', 200, 150, null), width: 160, turn: 45 };
    const [label] = placeLabels([turned], [{ x: 240, y: 80, width: 20, height: 20 }], frame);
    expect(label).toMatchObject({ x: 200, y: 150 });
    expect(label?.boxes.length).toBe(10);
  });

  it('never lets two labels overlap or leave the frame', () => {
    const at = fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 300 }) });
    fc.assert(
      fc.property(fc.array(at, { maxLength: 40 }), (points) => {
        const wishes = points.map(({ x, y }, index) => wish(String(index), x, y, index % 2 ? 8 : null));
        const boxes = placeLabels(wishes, [], frame).flatMap((label) => label.boxes);
        boxes.forEach((box, index) => {
          expect(boxes.slice(index + 1).some((other) => meet(box, other))).toBe(false);
          expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= 400 && box.y + box.height <= 300).toBe(
            true,
          );
        });
      }),
    );
  });
});
