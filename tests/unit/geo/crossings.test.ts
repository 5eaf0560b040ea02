import { expect, test } from 'vitest';
import { crossings } from '../../../geo/build/checks/lib/crossings';

const square = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
  [0, 0],
];

test('a square with a hole meets itself nowhere', () => {
  const hole = [
    [1, 1],
    [1, 2],
    [2, 2],
    [2, 1],
    [1, 1],
  ];
  expect(crossings([square, hole])).toEqual([]);
});

test('a bow tie crosses itself', () => {
  expect(
    crossings([
      [
        [0, 0],
        [2, 2],
        [2, 0],
        [0, 2],
        [0, 0],
      ],
    ]),
  ).toHaveLength(1);
});

test('a ring that passes one position twice touches itself', () => {
  const pinched = [
    [0, 0],
    [2, 1],
    [4, 0],
    [4, 2],
    [2, 1],
    [0, 2],
    [0, 0],
  ];
  expect(crossings([pinched]).length).toBeGreaterThan(0);
});

test('a spike runs back along itself', () => {
  const spiked = [
    [0, 0],
    [4, 0],
    [4, 6],
    [4, 4],
    [0, 4],
    [0, 0],
  ];
  expect(crossings([spiked])).toContainEqual([4, 6]);
});

test('a hole that leaves its polygon crosses the outer ring', () => {
  const hole = [
    [3, 1],
    [3, 2],
    [5, 2],
    [5, 1],
    [3, 1],
  ];
  expect(crossings([square, hole])).toHaveLength(2);
});
