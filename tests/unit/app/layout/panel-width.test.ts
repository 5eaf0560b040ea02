import { expect, it } from 'vitest';
import { mapPadding, panelWidth } from '../../../../src/app/layout/map-padding';
import { initialState } from '../../../engine';

const room = (width: number) => ({ narrow: false, roomy: width >= 1200, width, height: 900 });

it('the side panel is wider on wide pages, as far as there is room', () => {
  const widths = (page: 'card' | 'matrix') =>
    [1000, 1200, 1920].map((width) => panelWidth(room(width), { page }));
  expect(widths('card')).toEqual([348, 408, 408]);
  expect(widths('matrix')).toEqual([348, 504, 620]);
});

it('the map keeps clear of the side panel', () => {
  const { right } = mapPadding(room(1440), { ...initialState('zh'), page: 'matrix' });
  expect(right).toBe(Math.round(panelWidth(room(1440), { page: 'matrix' })));
});
