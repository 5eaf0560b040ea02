import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { differenceOf } from './difference';
import type { Site } from './site';
import { takeView } from './take-view';
import type { View } from './views';

export type Compared = { readonly name: string } & (
  | { readonly kind: 'same' }
  | { readonly kind: 'differs'; readonly pixels: number; readonly percent: number }
  | { readonly kind: 'failed'; readonly reason: string }
);

/** Software draws a map by WebGL almost, not quite, the same each time. */
const webglTolerance = 0.05;

/** Takes a view of both sites at once; pictures that differ go into the folder. */
export async function compareView(
  view: View,
  [before, after]: readonly [Site, Site],
  folder: string,
): Promise<Compared> {
  const { name, webgl } = view;
  const [one, other] = await Promise.allSettled([
    takeView(before.browser, view),
    takeView(after.browser, view),
  ]);
  if (one.status === 'rejected') return { name, kind: 'failed', reason: `before: ${words(one.reason)}` };
  if (other.status === 'rejected') return { name, kind: 'failed', reason: `after: ${words(other.reason)}` };
  const difference = differenceOf(one.value, other.value, webgl ? webglTolerance : 0);
  if (!difference) return { name, kind: 'same' };
  const { pixels, percent, picture } = difference;
  const pictures = { before: one.value, after: other.value, difference: picture };
  for (const [part, data] of Object.entries(pictures))
    writeFileSync(join(folder, `${name}.${part}.png`), data);
  return { name, kind: 'differs', pixels, percent };
}

/** Without colours and what was tried meanwhile. */
function words(error: unknown): string {
  const [first = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return first;
}
