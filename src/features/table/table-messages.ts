import type { Messages } from '../../i18n/messages';
import type { Bilingual } from '../../plan/schema/naming';
import { messages as cardsEn } from '../cards/en';
import { messages as cardsZh } from '../cards/zh';
import { messages as thematicEn } from '../thematic/en';
import { messages as thematicZh } from '../thematic/zh';
import { messages as tableEn } from './en';
import type { TableMessages } from './model/table-data';
import { messages as tableZh } from './zh';

type Said = Pick<Messages, 'table' | 'measures' | 'card'>;

const zh: Said = { ...tableZh, ...thematicZh, ...cardsZh };
const en: Said = { ...tableEn, ...thematicEn, ...cardsEn };

/** What tables say beyond the plan's own words: the messages of both languages side by side. */
export const tableMessages: TableMessages = {
  columns: both((m) => m.table.columns),
  measures: both((m) => m.measures.names),
  measureUnits: both((m) => m.measures.units),
  units: both((m) => m.card.units),
  levels: both((m) => m.card.levels),
  categories: both((m) => m.card.categories),
  statuses: both((m) => m.table.statuses),
  roles: both((m) => m.card.roles),
  geometry: both((m) => m.table.geometry),
  attributes: both((m) => m.card.attributes),
  sum: pair((m) => m.table.sum),
  cityRow: pair((m) => m.table.cityRow),
  notSummed: pair((m) => m.table.notSummed),
  rate: pair((m) => m.table.rate),
  year: (year) => pair((m) => m.measures.times.year(String(year))),
  period: pair((m) => m.measures.times.period),
};

function pair(word: (m: Said) => string): Bilingual {
  return { zh: word(zh), en: word(en) };
}

function both<Key extends string>(messages: (m: Said) => Readonly<Record<Key, string>>) {
  const [chinese, english] = [messages(zh), messages(en)];
  const keys = Object.keys(chinese) as Key[];
  return Object.fromEntries(keys.map((key) => [key, { zh: chinese[key], en: english[key] }])) as Record<
    Key,
    Bilingual
  >;
}
