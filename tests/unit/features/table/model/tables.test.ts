import { describe, expect, it } from 'vitest';
import { noActuals } from '../../../../../src/plan/actuals/actual';
import { measureTimes } from '../../../../../src/plan/measures/measure';
import { measureIds } from '../../../../../src/plan/measures/measure-id';
import { measures } from '../../../../../src/plan/measures/measures';
import type { Cell } from '../../../../../src/plan/table/column';
import { languages } from '../../../../../src/state/app-state';
import { tableSubjects } from '../../../../../src/state/table';
import { realPlan as plan } from '../../../real-plan';
import { sheetOf, shown } from './table';

const cell = (subject: (typeof tableSubjects)[number], column: string, row: string): Cell => {
  const found = sheetOf(subject).columns.find(({ id }) => id === column);
  if (!found) throw new Error(`no column ${column}`);
  return found.cell(row);
};

describe('the sheets', () => {
  it('give every column an ASCII id of its own and a name in both languages', () => {
    for (const subject of tableSubjects) {
      const { columns } = sheetOf(subject);
      expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length);
      for (const { id, name } of columns) {
        expect(id).toMatch(/^[a-z0-9-]+$/);
        for (const language of languages) expect(name[language]).not.toBe('');
      }
    }
  });

  it('have a row for each area, platform, city and indicator, and a cell in each column', () => {
    for (const [subject, count] of [
      ['areas', 10],
      ['platforms', 15],
      ['cities', 6],
      ['indicators', 20],
    ] as const) {
      const { columns, rows, foot } = sheetOf(subject);
      expect(rows).toHaveLength(count);
      for (const row of [...rows, ...foot])
        for (const column of columns) expect(column.cell(row)).toBeDefined();
    }
  });

  it('say the same as the measures, for every measure and area in 2020, 2023 and 2025', () => {
    const { columns } = sheetOf('areas');
    for (const id of measureIds)
      for (const { id: column, year } of measureTimes(measures[id]).filter(({ year }) =>
        [2020, 2023, 2025].includes(year),
      ))
        for (const area of [...plan.areas, plan.municipality])
          expect(columns.find((one) => one.id === column)?.cell(area.id), `${column} ${area.id}`).toEqual(
            measures[id].value({ plan, actuals: noActuals }, area, year),
          );
  });

  it('show 2020, 2025 and the year of the map, and no column without a figure', () => {
    const ids = shown('areas', { year: 2023 }).columns.map(({ id }) => id);
    expect(ids).toContain('output-2020');
    expect(ids).toContain('output-2023');
    expect(ids).toContain('firms-2025');
    expect(ids).not.toContain('output-2022');
    expect(ids).not.toContain('output-ahead-2025');
    expect(shown('areas').columns.map(({ id }) => id)).not.toContain('output-2023');
  });

  it('show output against the path once there are actuals', () => {
    const actuals = [{ subject: 'yiwu', measure: 'output', year: 2025, value: 1650 } as const];
    const { columns } = shown('areas', { actuals });
    expect(columns.map(({ id }) => id)).toContain('output-ahead-2025');
  });

  it('end with the sum of the areas, derived, and the city’s row as printed', () => {
    const { foot } = sheetOf('areas');
    expect(foot).toEqual(['sum', 'jinhua']);
    expect(cell('areas', 'firms-2025', 'sum')).toMatchObject({ value: 6600, derived: true });
    expect(cell('areas', 'firms-2025', 'jinhua')).toMatchObject({ value: 7000, derived: false });
    expect(cell('areas', 'output-2020', 'sum')).toMatchObject({ value: 4453 });
    expect(cell('areas', 'output-growth', 'sum')).toMatchObject({
      value: null,
      absent: { en: 'not summed' },
    });
  });

  it('cite what platforms and cities say', () => {
    expect(cell('platforms', 'status', 'jinlan-hitech')).toMatchObject({ text: { zh: '创建中' } });
    expect(cell('platforms', 'role', 'yiwu-etdz')).toMatchObject({ text: { zh: '双核之一' } });
    expect(cell('platforms', 'name', 'yiwu-etdz')).toMatchObject({ cites: ['table2.yiwu-etdz'] });
    for (const row of sheetOf('platforms').rows) {
      const industries = cell('platforms', 'industries', row);
      if ('text' in industries && industries.text) expect(industries.cites.length).toBeGreaterThan(0);
    }
    expect(cell('cities', 'area', 'central-innovation-city')).toMatchObject({ text: { zh: '金华开发区' } });
  });

  it('compute the growth that an indicator requires where it is a quantity with both figures', () => {
    expect(cell('indicators', 'growth', 'output')).toMatchObject({
      formula: '(8,000 ÷ 4,453)^(1/5) − 1 = 12.4%',
    });
    expect(cell('indicators', 'growth', 'integration-index')).toMatchObject({
      formula: '(110 ÷ 91.83)^(1/6) − 1 = 3.1%',
    });
    expect(cell('indicators', 'growth', 'high-tech-share')).toMatchObject({ value: null });
    expect(cell('indicators', 'growth', 'hundred-billion-counties')).toMatchObject({ value: null });
  });
});
