import { schemeTokens } from '../../features/export/sheet/scheme-tokens';
import type { MapExport } from './map-export';

/** The tokens of a picture's sheet. Paper is white. */
export function sheetTokens({ size, sheet }: Pick<MapExport, 'size' | 'sheet'>): ReadonlyMap<string, string> {
  const tokens = schemeTokens(sheet.scheme, sheet.locale.lang);
  return size.paper ? new Map([...tokens, ['--paper', '#ffffff']]) : tokens;
}
