import { fits } from './fits';
import { typeSizes } from './type-sizes';

/** Sets a page in the largest type in which it holds all; whether there is one. The smallest is tried first, as it decides. */
export function largestFit(page: HTMLElement): boolean {
  return fits(page, typeSizes.at(-1) ?? 0) && typeSizes.some((size) => fits(page, size));
}
