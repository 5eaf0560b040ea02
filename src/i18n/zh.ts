import { app } from './zh/app';
import { audit } from './zh/audit';
import { card } from './zh/card';
import { chrome } from './zh/chrome';

/** 中文文案，按界面的房间分文件；英文由类型保证齐全。 */
export const zh = { app, audit, card, chrome } as const;
