import type { Properties } from '../plan/schema/feature';
import { shortName } from './short-name';

/** Stands before the name of the growth pole; the legend says so. */
export const poleSign = '★';

/** A feature's name as the map letters it: short, the growth pole's with its sign. */
export function mapName(
  { name_zh, name_en, role }: Pick<Properties, 'name_zh' | 'name_en' | 'role'>,
  language: 'zh' | 'en',
): string {
  const name = shortName(language === 'zh' ? name_zh : name_en, language);
  return role === 'pole' ? `${poleSign} ${name}` : name;
}
