import { app } from './zh/app';
import { audit } from './zh/audit';
import { card } from './zh/card';
import { charts } from './zh/charts';
import { chrome } from './zh/chrome';
import { compare } from './zh/compare';
import { height } from './zh/height';
import { indicators } from './zh/indicators';
import { measures } from './zh/measures';
import { path } from './zh/path';
import { scenario } from './zh/scenario';
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
  height,
  indicators,
  measures,
  path,
  scenario,
  table,
  thematic,
} as const;
