import { app } from './en/app';
import { audit } from './en/audit';
import { card } from './en/card';
import { charts } from './en/charts';
import { chrome } from './en/chrome';
import { compare } from './en/compare';
import { embed } from './en/embed';
import { exporting } from './en/exporting';
import { filter } from './en/filter';
import { height } from './en/height';
import { indicators } from './en/indicators';
import { industries } from './en/industries';
import { match } from './en/match';
import { matrix } from './en/matrix';
import { measures } from './en/measures';
import { nearest } from './en/nearest';
import { offline } from './en/offline';
import { path } from './en/path';
import { platforms } from './en/platforms';
import { presenting } from './en/presenting';
import { scenario } from './en/scenario';
import { search } from './en/search';
import { share } from './en/share';
import { sheet } from './en/sheet';
import { shortlist } from './en/shortlist';
import { stories } from './en/stories';
import { table } from './en/table';
import { thematic } from './en/thematic';
import type { Messages } from './messages';

/** English messages; our own wording. */
export const en: Messages = {
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
};
