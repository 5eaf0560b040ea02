import { schemeTokens } from '../../features/export/sheet/scheme-tokens';
import type { Picture } from './picture';

/** The tokens of a picture's sheet. Paper is white. */
export function sheetTokens({ size, sheet }: Pick<Picture, 'size' | 'sheet'>): ReadonlyMap<string, string> {
  const tokens = schemeTokens(sheet.scheme, sheet.locale.lang);
  return size.paper ? new Map([...tokens, ['--paper', '#ffffff']]) : tokens;
}
