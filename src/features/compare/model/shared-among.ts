/** What stands in at least two of the lists. */
export function sharedAmong(lists: readonly (readonly string[])[]): ReadonlySet<string> {
  const all = lists.flatMap((list) => [...new Set(list)]);
  return new Set(all.filter((item, index) => all.indexOf(item) !== index));
}
