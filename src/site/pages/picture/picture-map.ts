import type { MeasureId } from '../../../plan/measures/measure';
import type { Year } from '../../../plan/years';

/** What the map of a preview picture shows. */
export type PictureMap = {
  /** Id of what is marked; null: nothing. */
  readonly selected: string | null;
  /** Ids of the areas in their own colours; the others are pale. Empty: all have their colours. */
  readonly areas: readonly string[];
  /** Ids of corridor, axes and belts drawn. */
  readonly bands: readonly string[];
  /** Ids of cities, platforms and places drawn. */
  readonly points: readonly string[];
  /** The measure that the areas show; null: none. */
  readonly measure: { readonly id: MeasureId; readonly year: Year } | null;
};
