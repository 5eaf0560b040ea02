import { overlap } from './overlap';

/** How alike two lists of weights are, 0 to 1; two lists without any weight share nothing: 0. */
export function similarity(a: readonly number[], b: readonly number[]): number {
  const { shared, either } = overlap(a, b);
  return either === 0 ? 0 : shared / either;
}
