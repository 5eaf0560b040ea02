import { fits } from './fits';
import { nextTask } from './next-task';
import { typeSizes } from './type-sizes';

/**
 * Sets a page in the largest type in which it holds all; whether there is one. The smallest is tried first, as it
 * decides; each further trial, which lays out the whole page, is a task of its own.
 */
export async function largestFit(page: HTMLElement): Promise<boolean> {
  const trial = (index: number) => fits(page, typeSizes[index] ?? 0);
  let [fitting, tooLarge] = [typeSizes.length - 1, -1];
  if (!trial(fitting)) return false;
  while (fitting - tooLarge > 1) {
    await nextTask();
    const middle = Math.floor((fitting + tooLarge) / 2);
    if (trial(middle)) fitting = middle;
    else tooLarge = middle;
  }
  return trial(fitting);
}
