import { app } from './zh/app';
import { audit } from './zh/audit';
import { card } from './zh/card';
import { charts } from './zh/charts';
import { chrome } from './zh/chrome';
import { compare } from './zh/compare';
import { embed } from './zh/embed';
import { exporting } from './zh/exporting';
import { filter } from './zh/filter';
import { height } from './zh/height';
import { indicators } from './zh/indicators';
import { industries } from './zh/industries';
import { match } from './zh/match';
import { matrix } from './zh/matrix';
import { measures } from './zh/measures';
import { nearest } from './zh/nearest';
import { offline } from './zh/offline';
import { path } from './zh/path';
import { platforms } from './zh/platforms';
import { presenting } from './zh/presenting';
import { scenario } from './zh/scenario';
import { search } from './zh/search';
import { share } from './zh/share';
import { sheet } from './zh/sheet';
import { shortlist } from './zh/shortlist';
import { stories } from './zh/stories';
import { table } from './zh/table';
import { thematic } from './zh/thematic';

/** 中文文案，按界面的房间分文件；英文由类型保证齐全。 */
export const zh = {
  app,
  audit,
  card,
  charts,
  chrome,
  compare,
  embed,
  exporting,
  filter,
  height,
  indicators,
  industries,
  match,
  matrix,
  measures,
  nearest,
  offline,
  path,
  platforms,
  presenting,
  scenario,
  search,
  share,
  sheet,
  shortlist,
  stories,
  table,
  thematic,
} as const;
