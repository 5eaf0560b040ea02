/** The list with some items added, each in place of the one with its key. */
export function put<Item>(
  list: readonly Item[],
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly Item[] {
  const byKey = new Map([...list, ...items].map((item) => [keyOf(item), item]));
  return [...byKey.values()];
}
