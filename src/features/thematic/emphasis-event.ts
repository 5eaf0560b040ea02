declare global {
  interface HTMLElementEventMap {
    emphasis: EmphasisEvent;
  }
}

/** A class of the legend, from 0, or the areas without a figure; null: none. */
export type LegendClass = number | 'none' | null;

/** Whose legend: the map's, or that of a second map beside it. */
export type LegendSide = 'shown' | 'beside';

/** What the legend sends up while the reader points at a class of it, or leaves it; the map then shows its areas. */
export class EmphasisEvent extends Event {
  constructor(
    readonly legendClass: LegendClass,
    readonly side: LegendSide,
  ) {
    super('emphasis', { bubbles: true, composed: true });
  }
}
