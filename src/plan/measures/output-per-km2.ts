import { areaSize } from '../area-size';
import { numberText } from '../number-text';
import { annexValue } from './annex-value';
import type { Measure } from './measure';
import { missing } from './measure-value';

/** Output per square kilometre of the area's whole extent, as it is drawn: not of its industrial land. */
export const outputPerKm2: Measure = {
  id: 'output-per-km2',
  unit: '亿元/km²',
  digits: 2,
  time: 'year',
  kind: { total: false },
  better: 'higher',
  origin: 'derived',
  midpoint: (source, year) => outputPerKm2.value(source, source.plan.municipality, year).value,
  value({ plan }, area, year) {
    const amount = annexValue(area, 'output', year);
    const size = areaSize(plan, area);
    if (amount.value === null || size === null || size === 0) return missing(amount.inputs);
    const value = amount.value / size;
    return {
      value,
      derived: true,
      formula: `${numberText(amount.value)} ÷ ${numberText(size)} km² = ${numberText(value, 2)}`,
      inputs: amount.inputs,
    };
  },
};
