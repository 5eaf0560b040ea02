import { expect, it } from 'vitest';
import { svgOp } from '../../../src/style/svg-op';

it('keeps the width of a stroke, which the scale of its path would change', () => {
  const op = svgOp({
    kind: 'path',
    path: 'M0 0',
    at: [1, 2],
    scale: 0.5,
    stroke: '#000',
    width: 2,
    dash: [3, 1],
  });
  expect(op).toMatchObject({ transform: 'translate(1 2) scale(0.5)', fill: 'none', width: 4, dash: '6 2' });
});

it('stands a letter on the middle of its point', () => {
  expect(svgOp({ kind: 'text', text: 'E', at: [10, 10], size: 10, fill: '#fff' })).toMatchObject({
    transform: 'translate(10 13.6)',
    text: 'E',
    stroke: null,
  });
});
