import { comparisonOf, sumFigures } from '../../../src/plan/figures';
import type { Pack } from '../../../src/plan/pack';
import type { Properties } from '../../../src/plan/schema/feature';

const summed = ['output_2020', 'output_2025', 'firms_2020', 'firms_2025'] as const;

type Sums = Pick<Properties, (typeof summed)[number] | 'output_2025_op' | 'firms_2025_op' | 'derived'>;

/** The members' figures of annex 1, added up. Tax per mu is a ratio and has no sum. */
export function sumsOf(pack: Pack, members: readonly string[]): Sums {
  const areas = pack.areas.areas.filter(({ id }) => members.includes(id));
  if (areas.length !== members.length) throw new Error(`an area is unknown: ${members.join(', ')}`);
  const figures = (name: (typeof summed)[number]) => areas.map((area) => area.figures[name]);
  const total = (name: (typeof summed)[number]) => sumFigures(figures(name)).value;
  /** The members' common sign; without one, nothing can be said of the sum. */
  const sign = (name: (typeof summed)[number]) => {
    const [first = null, ...others] = new Set(figures(name).map(comparisonOf));
    return others.length === 0 ? first : null;
  };
  return {
    output_2020: total('output_2020'),
    output_2025: total('output_2025'),
    output_2025_op: sign('output_2025'),
    firms_2020: total('firms_2020'),
    firms_2025: total('firms_2025'),
    firms_2025_op: sign('firms_2025'),
    derived: [...summed, 'industries'],
  };
}
