import { expect, it } from 'vitest';
import { cssValues } from '../../house/css-values';

const values = (css: string) => {
  const { spaces, typeSizes, radii, breakpoints } = cssValues([css]);
  return [spaces, typeSizes, radii, breakpoints].map((each) => [...each]);
};

it.each([
  ['a { padding: 4px 8px; padding-top: 4px; margin: 4px }', ['padding 4px 8px', 'padding 4px', 'margin 4px']],
  ['a { margin: 0 auto 4px; row-gap: 4px; gap: 4px }', ['margin 4px', 'gap 4px']],
  ['a { margin: 0px; padding: 10%; gap: var(--space-2) /* 9px */; scroll-padding: 4px }', []],
  [
    'a { padding: calc(var(--space-1) + 1px); margin: calc(-1 * var(--space-1)) }',
    ['padding calc(var(--space-1) + 1px)'],
  ],
  [':root { --space-1: 4px; --space-2: 8px; --gutter: 3px }', ['space 4px', 'space 8px']],
  ['a:hover { &:focus { padding: 3px } }', ['padding 3px']],
])('spaces of %s', (css, spaces) => {
  expect(values(css)).toEqual([spaces, [], [], []]);
});

it.each([
  ['a { font: 600 13px/20px var(--sans); font-size: 0.8em }', ['13px', '0.8em']],
  ['a { font: inherit; font-size: var(--text); font-family: "9px" }', []],
  [
    ':root { --text-small: 0.75rem; --type-title: clamp(1rem, min(2cqw, 3cqh), 2rem) }',
    ['0.75rem', 'clamp(1rem, min(2cqw, 3cqh), 2rem)'],
  ],
])('type sizes of %s', (css, sizes) => {
  expect(values(css)).toEqual([[], sizes, [], []]);
});

it('radii are those of corners, too', () => {
  expect(
    values('a { border-radius: 50%; border-start-end-radius: 3px } b { border-radius: 3px 0 }')[2],
  ).toEqual(['3px']);
});

it('breakpoints are widths', () => {
  const css = `@media print { } @media (max-width: 480px) and (pointer: coarse) { } @container page (width < 760px) { }
    @media (600px <= width) { } @media (min-height: 300px) { }`;
  expect(values(css)[3]).toEqual(['480px', '760px', '600px']);
});
