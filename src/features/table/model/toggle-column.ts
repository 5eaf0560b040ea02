/**
 * The shown columns with one more or one less. A new one goes before the first shown one that follows it
 * among all columns, so that an order of the reader's own is kept.
 */
export function toggleColumn(all: readonly string[], shown: readonly string[], id: string): string[] {
  if (shown.includes(id)) return shown.filter((one) => one !== id);
  const later = new Set(all.slice(all.indexOf(id) + 1));
  const at = shown.findIndex((one) => later.has(one));
  return at < 0 ? [...shown, id] : [...shown.slice(0, at), id, ...shown.slice(at)];
}
