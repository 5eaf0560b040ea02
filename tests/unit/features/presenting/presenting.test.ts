import { expect, it } from 'vitest';
import { elapsedText } from '../../../../src/features/presenting/notes-page';
import { bright, nextState } from '../../../../src/features/presenting/presenter-key';
import { swipeTurn, turned } from '../../../../src/features/stories/page-turn';

it('turns pages within the story', () => {
  expect([
    turned(1, 'previous', 8),
    turned(8, 'next', 8),
    turned(3, 'last', 8),
    turned(3, 'first', 8),
  ]).toEqual([1, 8, 8, 1]);
});

it('takes a swipe across for a turn, and one along for scrolling', () => {
  expect([swipeTurn(-80, 10), swipeTurn(80, -10), swipeTurn(-30, 0), swipeTurn(-80, 70)]).toEqual([
    'next',
    'previous',
    null,
    null,
  ]);
});

it('leaves the stage step by step', () => {
  const full = { light: 'laser', bare: true, blank: 'black' } as const;
  const steps = [full, nextState(full, 'leave')];
  for (let step = steps.at(-1); step; step = steps.at(-1)) steps.push(nextState(step, 'leave'));
  expect(steps.slice(1)).toEqual([
    { light: 'laser', bare: true, blank: null },
    { light: null, bare: true, blank: null },
    bright,
    null,
  ]);
});

it('has one light and one blank screen at a time', () => {
  const laser = nextState(bright, 'laser');
  expect(laser && nextState(laser, 'spotlight')?.light).toBe('spotlight');
  expect(laser && nextState(laser, 'laser')?.light).toBeNull();
  const black = nextState(bright, 'black');
  expect(black && nextState(black, 'white')?.blank).toBe('white');
});

it('writes elapsed time with hours from the first on', () => {
  expect([0, 65_000, 3_725_000].map(elapsedText)).toEqual(['0:00', '1:05', '1:02:05']);
});
