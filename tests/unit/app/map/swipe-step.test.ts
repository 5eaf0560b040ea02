import { expect, test } from 'vitest';
import { swipeStep } from '../../../../src/app/map/swipe-step';

test('arrows move the divider a little, Page keys further, Home and End to the edges', () => {
  expect(['ArrowLeft', 'ArrowRight', 'ArrowDown', 'ArrowUp'].map((key) => swipeStep(key, 50))).toEqual([
    48, 52, 48, 52,
  ]);
  expect(['PageDown', 'PageUp'].map((key) => swipeStep(key, 50))).toEqual([40, 60]);
  expect(['Home', 'End'].map((key) => swipeStep(key, 50))).toEqual([0, 100]);
});

test('the divider stays between its edges', () => {
  expect(swipeStep('ArrowLeft', 1)).toBe(0);
  expect(swipeStep('PageUp', 95)).toBe(100);
});

test('other keys do not move it', () => {
  expect(swipeStep('Enter', 50)).toBeNull();
  expect(swipeStep('a', 50)).toBeNull();
});
