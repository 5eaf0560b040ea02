import { describe, expect, it } from 'vitest';
import { comparison, rankOf } from '../../../../../src/features/compare/model/comparison';
import { growthExtremes } from '../../../../../src/features/compare/model/growth-extremes';
import { sharedAmong } from '../../../../../src/features/compare/model/shared-among';
import { type Actuals, noActuals } from '../../../../../src/plan/actuals/actual';
import { measureIds } from '../../../../../src/plan/measures/measure-id';
import { measures } from '../../../../../src/plan/measures/measures';
import { applyScenario } from '../../../../../src/plan/scenario/apply-scenario';
import type { Year } from '../../../../../src/plan/years';
import { realPlan as plan } from '../../../real-plan';

const areas = (...ids: string[]) => ids.flatMap((id) => plan.areas.filter((area) => area.id === id));
const compare = (ids: string[], year: Year = 2025, actuals: Actuals = noActuals) =>
  comparison({ plan, actuals }, areas(...ids), year);
const at = (id: string, ...args: Parameters<typeof compare>) => {
  const found = compare(...args)
    .flatMap(({ times }) => times)
    .find((time) => time.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found.values;
};

describe('a comparison', () => {
  it('has every measure with a figure, in 2020 and 2025, and the map’s year between them', () => {
    const ids = compare(['lanxi', 'yiwu']).map(({ measure }) => measure.id);
    expect(ids).toEqual(measureIds.filter((id) => id !== 'output-ahead'));
    const times = (year: Year) =>
      compare(['lanxi', 'yiwu'], year).flatMap((one) => one.times.map(({ id }) => id));
    expect(times(2025)).toContain('firms-2020');
    expect(times(2025)).not.toContain('firms-2023');
    expect(times(2023)).toContain('firms-2023');
  });

  it('says the same as the measures', () => {
    for (const { measure, times } of compare(
      plan.areas.map(({ id }) => id),
      2023,
    ))
      for (const { year, values } of times)
        for (const [index, area] of plan.areas.entries())
          expect(values[index]?.cell).toEqual(
            measures[measure.id].value({ plan, actuals: noActuals }, area, year),
          );
  });

  it('holds each area against the first, in the unit and in per cent', () => {
    const [first, second] = at('output-2025', ['lanxi', 'yiwu']);
    expect(first).toMatchObject({ difference: null, percent: null });
    expect(second?.difference).toBe(500);
    expect(second?.percent).toBeCloseTo(50, 9);
  });

  it('says differences of percentages in points alone', () => {
    const [, yiwu] = at('output-growth', ['lanxi', 'yiwu']);
    expect(yiwu?.difference).toBeCloseTo(9.05, 1);
    expect(yiwu?.percent).toBeNull();
  });

  it('ranks among the ten from the highest, ties together, without those that have no figure', () => {
    const places = at('output-2025', ['yiwu', 'yongkang', 'lanxi', 'dongyang']).map(({ rank }) => rank);
    expect(places).toEqual([1, 2, 3, 3].map((place) => ({ place, of: 10 })));
    expect(at('tax-per-mu-2020', ['yongkang', 'jinhua-edz']).map(({ rank }) => rank)).toEqual([
      { place: 1, of: 9 },
      null,
    ]);
    expect(rankOf(2, [3, null, 2, 2])).toEqual({ place: 2, of: 3 });
  });

  it('draws all bars of a measure on one scale with zero on it', () => {
    const output = compare(['panan', 'yiwu']).find(({ measure }) => measure.id === 'output');
    expect(output?.scale).toEqual({ low: 0, high: 1500 });
    const actuals: Actuals = [
      { subject: 'panan', measure: 'output', year: 2025, value: 150 },
      { subject: 'yiwu', measure: 'output', year: 2025, value: 1800 },
    ];
    const ahead = compare(['panan', 'yiwu'], 2025, actuals).find(
      ({ measure }) => measure.id === 'output-ahead',
    );
    expect(ahead?.scale.low).toBeCloseTo(-25, 6);
    expect(ahead?.scale.high).toBeCloseTo(20, 6);
  });
});

it('the fastest and the slowest growing area are found, in a what-if as well', () => {
  const found = growthExtremes({ plan, actuals: noActuals });
  expect([found?.fastest.area.id, found?.slowest.area.id]).toEqual(['yiwu', 'yongkang']);
  const assumed = applyScenario(plan, { panan: { output: 400 } });
  expect(growthExtremes({ plan: assumed, actuals: noActuals })?.fastest.area.id).toBe('panan');
});

it('what is shared stands in at least two lists', () => {
  expect([...sharedAmong([['a', 'b', 'b'], ['b', 'c'], ['c']])]).toEqual(['b', 'c']);
});
