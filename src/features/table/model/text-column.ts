import { featureOf } from '../../../plan/feature-of';
import { industriesOf } from '../../../plan/phrases';
import type { Plan } from '../../../plan/plan';
import type { Bilingual } from '../../../plan/schema/naming';
import type { Phrase } from '../../../plan/schema/phrase';
import type { Column } from '../../../plan/table/column';
import type { TableMessages, TextColumnId } from './table-data';

export type CellText = {
  readonly text: Bilingual | null;
  readonly cites?: readonly string[];
  readonly industries?: readonly string[];
};

/** A column of text; `textOf` gives that of a row. */
export function textColumn(
  id: TextColumnId,
  { columns }: TableMessages,
  textOf: (row: string) => CellText,
): Column {
  return {
    id,
    kind: 'text',
    name: columns[id],
    when: null,
    unit: null,
    storedIn: 'none',
    digits: 0,
    origin: 'plan',
    usual: true,
    cell: (row) => ({ cites: [], ...textOf(row) }),
  };
}

type Located = { readonly id: string; readonly area: string; readonly phrases: readonly Phrase[] };

/** What platforms and cities both have: the area they lie in, their industries, and how well their place is known. */
export function featureColumns(plan: Plan, records: readonly Located[], messages: TableMessages): Column[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const areas = new Map(plan.areas.map((area) => [area.id, area]));
  return [
    textColumn('area', messages, (row) => ({ text: areas.get(byId.get(row)?.area ?? '')?.name ?? null })),
    textColumn('industries', messages, (row) => industryText(plan, byId.get(row)?.phrases ?? [])),
    textColumn('geometry', messages, (row) => {
      const geometry = featureOf(plan, row)?.properties.geometry_class;
      return { text: geometry ? messages.geometry[geometry] : null };
    }),
  ];
}

/** The industries that phrases name, with the phrases' sources. */
export function industryText({ industries }: Plan, phrases: readonly Phrase[]): CellText {
  const naming = phrases.filter((phrase) => phrase.industries.length > 0);
  const ids = industriesOf(naming);
  const names = ids.flatMap((id) => industries.get(id)?.name ?? []);
  if (names.length === 0) return { text: null };
  const text = {
    zh: names.map(({ zh }) => zh).join('、'),
    en: names.map(({ en }) => en).join(', '),
  };
  return { text, industries: ids, cites: [...new Set(naming.map(({ cite }) => cite))] };
}
