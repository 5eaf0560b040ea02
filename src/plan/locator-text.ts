import type { Citation } from './schema/citation';

/** Where in its section a citation stands, for a spreadsheet's cell: `row | column` as printed, or `¶ 3`. */
export function locatorText({ locator }: Pick<Citation, 'locator'>): string {
  return locator.kind === 'cell' ? `${locator.row} | ${locator.column}` : `¶ ${locator.paragraph}`;
}
