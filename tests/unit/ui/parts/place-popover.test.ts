import { expect, test } from 'vitest';
import { placePopover } from '../../../../src/ui/parts/popover-controller';

const view = { width: 1000, height: 700 };
const popover = { width: 360, height: 300 };
const mark = (left: number, top: number) => ({ left, top, width: 24, height: 24 });

test('a popover stands below its mark, centred on it', () => {
  expect(placePopover(mark(500, 100), popover, view)).toEqual({ left: 332, top: 130 });
});

test('a popover without room below stands above', () => {
  expect(placePopover(mark(500, 600), popover, view)).toEqual({ left: 332, top: 294 });
});

test('a popover keeps off the window’s sides', () => {
  expect(placePopover(mark(0, 100), popover, view).left).toBe(8);
  expect(placePopover(mark(980, 100), popover, view).left).toBe(632);
});

test('a popover without room above or below stays inside the window', () => {
  expect(placePopover(mark(500, 150), popover, { width: 1000, height: 320 }).top).toBe(12);
});
