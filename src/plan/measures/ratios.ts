import { numberText } from '../number-text';
import type { Plan } from '../plan';
import type { Area } from '../schema/area';
import type { Year } from '../years';
import { annexValue } from './annex-value';
import type { Measure } from './measure';
import { type MeasureValue, missing } from './measure-value';

/** Output per firm above designated size. */
export const outputPerFirm: Measure = {
  id: 'output-per-firm',
  unit: '亿元/家',
  digits: 2,
  time: 'year',
  kind: { total: false },
  better: 'higher',
  origin: 'derived',
  midpoint: ({ plan }, year) => perFirm(plan.municipality, year).value,
  value: (_, area, year) => perFirm(area, year),
};

function perFirm(area: Area, year: Year): MeasureValue {
  const [amount, count] = [annexValue(area, 'output', year), annexValue(area, 'firms', year)];
  const inputs = [...amount.inputs, ...count.inputs];
  if (amount.value === null || count.value === null || count.value === 0) return missing(inputs);
  const value = amount.value / count.value;
  return {
    value,
    derived: true,
    formula: `${numberText(amount.value)} ÷ ${numberText(count.value)} = ${numberText(value, 2)}`,
    inputs,
  };
}

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

/** km² of an area as it is drawn, or of all ten for the city; null where one is not drawn. Not an official size. */
function areaSize({ areas, geo, municipality }: Plan, area: Area): number | null {
  const sizeOf = ({ id }: Area) =>
    geo.counties.features.find(({ properties }) => properties.id === id)?.properties.area_km2 ?? null;
  if (area !== municipality) return sizeOf(area);
  const sizes = areas.map(sizeOf).filter((size) => size !== null);
  return sizes.length === areas.length ? Number(sizes.reduce((a, b) => a + b, 0).toFixed(1)) : null;
}
