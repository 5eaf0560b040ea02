import { expect, test } from 'vitest';
import { heightTicks } from '../../../../src/features/legend/model/height-ticks';
import { noActuals } from '../../../../src/plan/actuals/actual';
import type { MeasureId } from '../../../../src/plan/measures/measure-id';
import { measures } from '../../../../src/plan/measures/measures';
import { type Year, years } from '../../../../src/plan/years';
import { initialThematic } from '../../../../src/state/thematic';
import { classify } from '../../../../src/style/classes/classify';
import { columnShare, columnsOf, columnYears } from '../../../../src/style/columns/columns-of';
import { realPlan } from '../../real-plan';

const source = { plan: realPlan, actuals: noActuals };
const columns = (id: MeasureId, year: Year, from: typeof source = source) =>
  columnsOf(classify(from, id, year, initialThematic.classing, 'light'), from);
const column = (id: MeasureId, year: Year, area: string) => columns(id, year).find((one) => one.id === area);

test('a year stands inside the target, 2020 where that is the target’s own', () => {
  expect(columnYears(measures.output, 2022)).toEqual({ solid: 2022, around: 2025 });
  expect(columnYears(measures.output, 2025)).toEqual({ solid: 2020, around: 2025 });
  expect(columnYears(measures.output, 2025, true)).toEqual({ solid: 2025, around: null });
  expect(columnYears(measures.output, 2020, true)).toEqual({ solid: 2020, around: null });
});

test('measures of the period, of the baseline, and against the path stand alone', () => {
  for (const id of ['output-growth', 'tax-per-mu', 'output-ahead'] as const)
    expect(columnYears(measures[id], 2025)).toEqual({ solid: 2025, around: null });
});

test('heights are in proportion to the values, from zero', () => {
  const [lanxi, yiwu] = ['lanxi', 'yiwu'].map((area) => column('output', 2025, area)?.solid);
  const ratio = (lanxi?.share ?? 0) / (yiwu?.share ?? 1);
  expect(ratio).toBeCloseTo((lanxi?.value ?? 0) / (yiwu?.value ?? 1), 9);
});

test('the scale is the same in all years, and the highest value of all years reaches the top', () => {
  for (const year of years)
    expect(Math.max(...columns('output', year).map(({ around }) => around?.share ?? 0))).toBe(1);
  const shares = years.slice(0, 5).map((year) => column('output', year, 'lanxi')?.solid?.share ?? 0);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares[0]).toBeLessThan(shares[4] ?? 0);
});

test('columns have the colours of the classes', () => {
  const { classes, colours } = classify(source, 'output', 2023, initialThematic.classing, 'light');
  for (const { id, solid } of columns('output', 2023))
    expect(solid?.colour).toBe(colours[classes.get(id) ?? -1]);
});

test('an area without a figure has no column', () => {
  expect(column('tax-per-mu', 2020, 'jinhua-edz')).toEqual({ id: 'jinhua-edz', solid: null, around: null });
});

test('a value below zero has no height', () => {
  expect(columnShare(-3, [-3, 12])).toBe(0);
  expect(columnShare(6, [-3, 12])).toBe(0.5);
  expect(columnShare(-3, [-9, -1])).toBe(0);
  const behind = {
    plan: realPlan,
    actuals: [
      { subject: 'lanxi', measure: 'output', year: 2025, value: 900 },
      { subject: 'yiwu', measure: 'output', year: 2025, value: 3000 },
    ] as const,
  };
  const [lanxi, yiwu] = ['lanxi', 'yiwu'].map((id) =>
    columnsOf(classify(behind, 'output-ahead', 2025, initialThematic.classing, 'light'), behind).find(
      (one) => one.id === id,
    ),
  );
  expect(lanxi?.solid).toMatchObject({ share: 0 });
  expect(lanxi?.solid?.value).toBeLessThan(0);
  expect(yiwu?.solid?.share).toBe(1);
});

test('the scale is read by a few round values', () => {
  expect(heightTicks(1700)).toEqual([500, 1000, 1500]);
  expect(heightTicks(24.9)).toEqual([10, 20]);
  expect(heightTicks(100)).toEqual([50, 100]);
  expect(heightTicks(999)).toEqual([200, 400, 600, 800]);
  expect(heightTicks(0.3)).toEqual([0.1, 0.2, 0.3]);
  expect(heightTicks(0)).toEqual([]);
});
