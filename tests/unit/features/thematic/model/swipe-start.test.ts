import { expect, test } from 'vitest';
import { swipeStart } from '../../../../../src/features/thematic/model/swipe-start';
import { initialThematic, type Thematic } from '../../../../../src/state/thematic';

const start = (change: Partial<Thematic>) => swipeStart({ ...initialThematic, ...change });

test('a measure with years begins with 2020 beside 2025', () => {
  const swipe = { measure: 'firms', year: 2025, at: 50 };
  expect(start({ measure: 'firms', year: 2023 })).toEqual({ measure: 'firms', year: 2020, swipe });
});

test('without a measure it is output', () => {
  const swipe = { measure: 'output', year: 2025, at: 50 };
  expect(start({})).toEqual({ measure: 'output', year: 2020, swipe });
});

test('columns hold both years already: beside a total comes its rate', () => {
  const swipe = { measure: 'output-per-km2', year: 2025, at: 50 };
  expect(start({ measure: 'output', drawing: 'columns' })).toEqual({ swipe });
});

test('beside a rate without years comes output', () => {
  const swipe = { measure: 'output', year: 2025, at: 50 };
  expect(start({ measure: 'output-growth' })).toEqual({ swipe });
});
