import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '../../../src/geometry/box';
import { spotsAlong, spotsAround, spotsBeside } from '../../../src/geometry/label-spots';
import { boxOutline, isWithin, meet } from '../../../src/geometry/outline';
import { placeLabels } from '../../../src/geometry/place-labels';

const frame: Box = { x: 0, y: 0, width: 400, height: 300 };
const size = { width: 60, height: 16 };
const beside = (id: string, x: number, y: number) => ({ id, ...size, spots: spotsBeside([x, y], 10, 16) });
const onto = (id: string, x: number, y: number) => ({ id, ...size, spots: spotsAround([x, y], 16) });

describe('placeLabels', () => {
  it('puts a label to the right of its point while that is free', () => {
    const [label] = placeLabels([beside('a', 100, 100)], { obstacles: [], frame });
    expect(label).toMatchObject({ id: 'a', x: 110, y: 100, anchor: 'start' });
  });

  it('goes to the left where the frame ends', () => {
    const [label] = placeLabels([beside('a', 380, 100)], { obstacles: [], frame });
    expect(label).toMatchObject({ x: 370, anchor: 'end' });
  });

  it('keeps clear of obstacles, with its halo', () => {
    const obstacle = boxOutline({ x: 108, y: 90, width: 20, height: 20 });
    const [label] = placeLabels([beside('a', 100, 100)], { obstacles: [obstacle], frame });
    expect(label && meet(label.outline, obstacle)).toBe(false);
    const near = boxOutline({ x: 172, y: 90, width: 20, height: 20 });
    const at = (halo: number) =>
      placeLabels([{ ...beside('a', 100, 100), halo }], { obstacles: [near], frame })[0]?.anchor;
    expect([at(1.5), at(2.5)]).toEqual(['start', 'end']);
  });

  it('lies on what is faint only where nothing else is free', () => {
    const faint = [boxOutline({ x: 108, y: 90, width: 20, height: 20 })];
    const at = (room: Box) =>
      placeLabels([beside('a', 100, 100)], { obstacles: [], faint, frame: room })[0]?.anchor;
    expect(at(frame)).toBe('end');
    expect(at({ x: 95, y: 90, width: 300, height: 20 })).toBe('start');
  });

  it('stands only where its wish allows', () => {
    const wish = { ...onto('a', 100, 100), allows: (x: number) => x > 105 };
    expect(placeLabels([wish], { obstacles: [], frame })[0]?.x).toBeGreaterThan(105);
    expect(placeLabels([{ ...wish, allows: () => false }], { obstacles: [], frame })).toEqual([]);
  });

  it('would rather stand with all its corners where its wish allows', () => {
    const wish = { ...onto('a', 100, 100), allows: (x: number) => x > 92 };
    const [label] = placeLabels([wish], { obstacles: [], frame });
    expect(label?.outline.every(([x]) => x > 92)).toBe(true);
    const narrow = { ...wish, allows: (x: number) => Math.abs(x - 100) < 8 };
    expect(placeLabels([narrow], { obstacles: [], frame })[0]).toMatchObject({ x: 100, y: 100 });
  });

  it('lets the first wish win and leaves out what finds no place', () => {
    const tight = { x: 0, y: 0, width: 80, height: 20 };
    const placed = placeLabels([onto('first', 40, 10), onto('second', 40, 10)], {
      obstacles: [],
      frame: tight,
    });
    expect(placed.map(({ id }) => id)).toEqual(['first']);
  });

  it('lays a turned label along its band, not over the square around it', () => {
    const turned = { width: 160, height: 16, turn: 45, spots: spotsAlong([200, 150], 45, 16) };
    const obstacles = [boxOutline({ x: 240, y: 80, width: 20, height: 20 })];
    expect(placeLabels([turned], { obstacles, frame })[0]).toMatchObject({ x: 200, y: 150 });
    const onBand = [boxOutline({ x: 240, y: 190, width: 4, height: 4 })];
    const [slid] = placeLabels([turned], { obstacles: onBand, frame });
    expect(slid).not.toMatchObject({ x: 200, y: 150 });
  });

  it('never lets two labels overlap or leave the frame', () => {
    const at = fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 300 }) });
    fc.assert(
      fc.property(fc.array(at, { maxLength: 40 }), (points) => {
        const wishes = points.map(({ x, y }, index) => (index % 2 ? beside : onto)(String(index), x, y));
        const placed = placeLabels(wishes, { obstacles: [], frame });
        placed.forEach(({ outline }, index) => {
          expect(placed.slice(index + 1).some((other) => meet(outline, other.outline))).toBe(false);
          expect(isWithin(outline, frame)).toBe(true);
        });
      }),
    );
  });
});
