import { featureOf } from '../../../plan/feature-of';
import type { Plan } from '../../../plan/plan';
import type { Phrase } from '../../../plan/schema/phrase';
import type { Column } from '../../../plan/table/column';
import { industryWords } from './industry-words';
import type { SheetWords } from './sheet-words';
import { textColumn } from './text-column';

type Located = { readonly id: string; readonly area: string; readonly phrases: readonly Phrase[] };

/** What platforms and cities both have: the area they lie in, their industries, and how well their place is known. */
export function featureColumns(plan: Plan, records: readonly Located[], words: SheetWords): Column[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const areas = new Map(plan.areas.map((area) => [area.id, area]));
  return [
    textColumn('area', words, (row) => ({ text: areas.get(byId.get(row)?.area ?? '')?.name ?? null })),
    textColumn('industries', words, (row) => industryWords(plan, byId.get(row)?.phrases ?? [])),
    textColumn('geometry', words, (row) => {
      const geometry = featureOf(plan, row)?.properties.geometry_class;
      return { text: geometry ? words.geometry[geometry] : null };
    }),
  ];
}
