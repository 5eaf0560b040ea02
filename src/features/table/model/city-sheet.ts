import type { Plan } from '../../../plan/plan';
import { featureColumns } from './feature-columns';
import type { Sheet } from './sheet';
import type { SheetWords } from './sheet-words';
import { textColumn } from './text-column';

/** The six cities of box 1. */
export function citySheet(plan: Plan, words: SheetWords): Sheet {
  const { cities } = plan.layout;
  const byId = new Map(cities.map((city) => [city.id, city]));
  return {
    columns: [
      textColumn('name', words, (row) => {
        const city = byId.get(row);
        return city ? { text: city.name, cites: [city.cite] } : { text: null };
      }),
      ...featureColumns(plan, cities, words),
    ],
    rows: cities.map(({ id }) => id),
    foot: [],
  };
}
