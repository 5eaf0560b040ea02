import { trailingUnit } from './trailing-unit';

export type ReadNumber = { readonly value: number; readonly unit: string | null };

/**
 * A number as spreadsheets write it: thousands grouped or not, full-width digits, a unit or a per cent sign
 * behind it. Null for anything that is not plainly a number: `208,3`, `约1600`, `1l00`.
 */
export function readNumber(text: string): ReadNumber | null {
  const cell = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200b\ufeff]/g, '')
    .replace(/^[−–]/, '-');
  const { rest, unit } = trailingUnit(cell);
  if (!/^[-+]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?(?:e[-+]?\d+)?$/.test(rest)) return null;
  const value = Number(rest.replaceAll(',', ''));
  return Number.isFinite(value) ? { value, unit } : null;
}
