import type { CitedFigure } from './cited-figure';

/** Whether what was computed rests on a what-if's number in place of the plan's. */
export function usesAssumed({ inputs }: { readonly inputs: readonly CitedFigure[] }): boolean {
  return inputs.some(({ figure }) => figure.assumed === true);
}
