import { expect, test } from 'vitest';
import { circleSteps } from '../../../../../src/features/thematic/model/circle-steps';
import { noActuals } from '../../../../../src/plan/actuals/actual';
import { measureIds } from '../../../../../src/plan/measures/measure-id';
import { years } from '../../../../../src/plan/years';
import { initialThematic } from '../../../../../src/state/thematic';
import { circleMarks, circleScale } from '../../../../../src/style/classes/circle-marks';
import { classify } from '../../../../../src/style/classes/classify';
import { realPlan as plan } from '../../../real-plan';

const { classing } = initialThematic;
const marks = (id: (typeof measureIds)[number], year: (typeof years)[number], actuals = noActuals) =>
  circleMarks(classify({ plan, actuals }, id, year, classing, 'light'), 'light');

test('a circle is as large in area as its value', () => {
  const radius = circleScale({ extent: [10, 1600] });
  expect(radius(400) / radius(1600)).toBeCloseTo(0.5, 6);
  expect(radius(0)).toBe(0);
  expect(radius(-400)).toBe(radius(400));
});

test('no values, no circles', () => {
  expect(circleScale({ extent: null })(5)).toBe(0);
  expect(circleSteps({ extent: null })).toEqual([]);
});

test('circles keep their scale over the years', () => {
  const area = (year: (typeof years)[number]) => (marks('output', year).get('yiwu')?.radius ?? 0) ** 2;
  expect(area(2025) / area(2020)).toBeCloseTo(1500 / 667.6, 2);
});

test('the legend’s values are the largest, then round ones, far apart', () => {
  expect(circleSteps({ extent: [0, 1500] })).toEqual([1500, 200, 50]);
  expect(circleSteps({ extent: [-30, 9.9] })).toEqual([30, 5, 1]);
  expect(circleSteps({ extent: [0.1, 0.62] })).toEqual([0.62, 0.1, 0.02]);
});

test('an area without a figure has a small ring, a value below zero a hollow circle of its size', () => {
  const actuals = [
    { subject: 'yiwu', measure: 'output', year: 2022 as const, value: 800 },
    { subject: 'lanxi', measure: 'output', year: 2022 as const, value: 900 },
  ];
  const found = marks('output-ahead', 2022, actuals);
  const [below, above, none] = ['yiwu', 'lanxi', 'panan'].map((id) => found.get(id));
  expect(below?.fill).toBeNull();
  expect(above?.fill).toBe(below?.stroke);
  expect(none).toMatchObject({ fill: null });
  expect(none?.stroke).not.toBe(below?.stroke);
});

test('every area has a circle in every measure and year', () => {
  for (const id of measureIds)
    for (const year of years) expect([...marks(id, year).keys()]).toEqual(plan.areas.map((area) => area.id));
});
