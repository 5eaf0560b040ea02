import { describe, expect, it } from 'vitest';
import { diff } from '../../../../../src/map/diff';
import { describeLabels } from '../../../../../src/map/layers/labels/describe-labels';
import { labelBands } from '../../../../../src/map/layers/labels/label-bands';
import { labelPoints } from '../../../../../src/map/layers/labels/label-points';
import { describeMeasure } from '../../../../../src/map/layers/measure/describe-measure';
import { noActuals } from '../../../../../src/plan/actuals/actual';
import type { MeasureId } from '../../../../../src/plan/measures/measure-id';
import type { Year } from '../../../../../src/plan/years';
import {
  type Classing,
  type DrawingKind,
  drawings,
  initialThematic,
} from '../../../../../src/state/thematic';
import { classify } from '../../../../../src/style/classes/classify';
import { realPlan as plan } from '../../../real-plan';
import { labelLook } from '../labels/label-look';

const flags = { hover: null, selected: null, emphasised: [] };
const classified = (id: MeasureId, year: Year, classing: Partial<Classing> = {}) =>
  classify({ plan, actuals: noActuals }, id, year, { ...initialThematic.classing, ...classing }, 'light');
const shown = (drawing: DrawingKind, ...of: Parameters<typeof classified>) =>
  describeMeasure(plan.geo.counties, classified(...of), drawing, 'light', flags);

describe('the measure’s layer', () => {
  it('is nothing without a measure, and leaves columns to others', () => {
    expect(describeMeasure(plan.geo.counties, null, 'fill', 'light', flags).layers).toEqual([]);
    expect(shown('columns', 'output', 2025).layers).toEqual([]);
  });

  it.each(drawings.filter((drawing) => drawing !== 'columns'))(
    'sets nothing but paint for another year, other classes, another measure (%s)',
    (drawing) => {
      const changes = [
        diff(shown(drawing, 'output', 2020), shown(drawing, 'output', 2021)),
        diff(
          shown(drawing, 'output', 2020),
          shown(drawing, 'output', 2020, { method: 'quantile', count: 7 }),
        ),
        diff(shown(drawing, 'output', 2020), shown(drawing, 'tax-per-mu', 2020)),
      ];
      expect(new Set(changes.flat().map(({ op }) => op))).toEqual(new Set(['set-paint']));
    },
  );

  it('flags the areas of a class that is pointed at', () => {
    const { states } = describeMeasure(plan.geo.counties, classified('output', 2025), 'fill', 'light', {
      ...flags,
      hover: 'lanxi',
      emphasised: ['yiwu', 'yongkang'],
    });
    expect(states.map(({ id, flag }) => `${id} ${flag}`)).toEqual([
      'lanxi hover',
      'yiwu emphasised',
      'yongkang emphasised',
    ]);
  });
});

describe('the lettering', () => {
  const names = { points: labelPoints(plan.geo, 'zh'), bands: labelBands(plan.geo, 'zh') };
  const labels = (year: Year | null) =>
    describeLabels(plan.geo, names, [], { ...labelLook, classified: year && classified('output', year) });

  it('has the areas’ values under their names, placed right after them', () => {
    const ids = labels(2025).layers.map(({ id }) => id);
    expect(ids.indexOf('label-areas') - ids.indexOf('label-values')).toBe(1);
    expect(labels(null).layers.map(({ id }) => id)).not.toContain('label-values');
  });

  it('changes in nothing but the values when the year does', () => {
    expect(diff(labels(2023), labels(2024))).toMatchObject([
      { op: 'set-layout', id: 'label-values', name: 'text-field' },
    ]);
  });
});
