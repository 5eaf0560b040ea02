import { describe, expect, it } from 'vitest';
import { toggleColumn } from '../../../../../src/features/table/model/shown-table';
import { realPlan as plan } from '../../../real-plan';
import { shown } from './table';

const rows = (...args: Parameters<typeof shown>) => shown(...args).rows.map(({ id }) => id);
const planOrder = plan.areas.map(({ id }) => id);

describe('sorting', () => {
  const by = (column: string, descending: boolean) => ({ look: { sort: { column, descending } } });

  it('goes by number in both directions', () => {
    expect(rows('areas', by('output-2025', true))[0]).toBe('yiwu');
    expect(rows('areas', by('output-2025', false))[0]).toBe('panan');
  });

  it('puts what is missing last in both directions', () => {
    for (const descending of [true, false])
      expect(rows('areas', by('tax-per-mu-2020', descending)).at(-1)).toBe('jinhua-edz');
  });

  it('keeps the plan’s order among equals', () => {
    const thousand = ['jinhua-edz', 'lanxi', 'dongyang'];
    for (const descending of [true, false])
      expect(rows('areas', by('output-2025', descending)).filter((id) => thousand.includes(id))).toEqual(
        thousand,
      );
  });

  it('sorts Chinese names by pinyin and English ones by letters', () => {
    expect(rows('areas', by('name', false))).toEqual([
      'dongyang',
      'jinhua-edz',
      'jindong',
      'lanxi',
      'panan',
      'pujiang',
      'wuyi',
      'wucheng',
      'yiwu',
      'yongkang',
    ]);
    expect(rows('areas', { ...by('name', false), language: 'en' }).slice(0, 3)).toEqual([
      'dongyang',
      'jinhua-edz',
      'jindong',
    ]);
  });

  it('never moves the sum and the city’s row', () => {
    const { foot } = shown('areas', by('output-2025', true));
    expect(foot.map(({ id }) => id)).toEqual(['sum', 'jinhua']);
  });

  it('ignores a column that there is not', () => {
    expect(rows('areas', by('wealth', true))).toEqual(planOrder);
  });
});

describe('filtering', () => {
  const holding = (filter: string) => ({ look: { filter } });

  it('finds rows with all words, in either language, whatever the case and width', () => {
    expect(rows('areas', holding('县级市')).sort()).toEqual(['dongyang', 'lanxi', 'yiwu', 'yongkang']);
    expect(rows('areas', holding('yiWU'))).toEqual(['yiwu']);
    expect(rows('areas', holding('ＹＩＷＵ　义乌'))).toEqual(['yiwu']);
    expect(rows('platforms', holding('创建中 兰溪'))).toEqual(['jinlan-hitech']);
    expect(rows('areas', holding('atlantis'))).toEqual([]);
  });

  it('leaves the foot, which speaks of all areas', () => {
    expect(shown('areas', holding('atlantis')).foot).toHaveLength(2);
  });
});

describe('the chosen columns', () => {
  const columns = (ids: string[]) => shown('areas', { look: { columns: ids } }).columns.map(({ id }) => id);

  it('come in the reader’s order, behind the name, each once, without unknown ones', () => {
    expect(columns(['firms-2025', 'wealth', 'output-2022', 'firms-2025', 'name'])).toEqual([
      'name',
      'firms-2025',
      'output-2022',
    ]);
  });

  it('are the usual ones where the link names none that there is', () => {
    expect(columns(['wealth'])).toEqual(shown('areas').columns.map(({ id }) => id));
  });

  it('take a new one in where it belongs, and keep an order of the reader’s own', () => {
    expect(toggleColumn(['a', 'b', 'c', 'd'], ['a', 'd'], 'c')).toEqual(['a', 'c', 'd']);
    expect(toggleColumn(['a', 'b', 'c', 'd'], ['d', 'a'], 'b')).toEqual(['b', 'd', 'a']);
    expect(toggleColumn(['a', 'b', 'c', 'd'], ['a'], 'd')).toEqual(['a', 'd']);
    expect(toggleColumn(['a', 'b', 'c', 'd'], ['a', 'd'], 'a')).toEqual(['d']);
  });
});
