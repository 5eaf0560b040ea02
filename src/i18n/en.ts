import { app } from './en/app';
import { audit } from './en/audit';
import { card } from './en/card';
import { charts } from './en/charts';
import { chrome } from './en/chrome';
import { compare } from './en/compare';
import { height } from './en/height';
import { indicators } from './en/indicators';
import { measures } from './en/measures';
import { path } from './en/path';
import { scenario } from './en/scenario';
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
  height,
  indicators,
  measures,
  path,
  scenario,
  table,
  thematic,
};
