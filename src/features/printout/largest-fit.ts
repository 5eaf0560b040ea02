import { nextTask } from './next-task';

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

/** What a printer's line breaks may need beyond those of the screen, in pixels. */
const reserve = 10;

/** Sets a page in a type size, in points; whether its foot then stands clear of what is above it, on the page. */
function fits(page: HTMLElement, size: number): boolean {
  page.style.setProperty('--size', `${size}pt`);
  const foot = page.lastElementChild;
  const above = foot?.previousElementSibling;
  if (!(foot instanceof HTMLElement) || !(above instanceof HTMLElement)) return true;
  const free = foot.offsetTop - (above.offsetTop + above.offsetHeight);
  return foot.offsetTop + foot.offsetHeight <= page.clientHeight && free >= reserve;
}

/** Type sizes of a sheet in points, the largest first: a page takes the first in which all of it fits. */
const typeSizes = [12, 11, 10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7, 6.6] as const;
