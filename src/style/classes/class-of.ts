/** The class of a value, from 0: how many of the rising breaks it has reached. */
export function classOf(value: number, breaks: readonly number[]): number {
  return breaks.filter((at) => value >= at).length;
}
