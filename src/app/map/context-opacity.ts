import type { Thematic } from '../../state/thematic';

/** How strongly all layers but the areas' are drawn, 0 to 1: while a measure is shown, they step back. */
export function contextOpacity({ measure }: Pick<Thematic, 'measure'>): number {
  return measure === null ? 1 : 0.3;
}
