import type { FilterMatch } from '../../../plan/filter/filter-match';
import type { MeasureId } from '../../../plan/measures/measure-id';
import type { Year } from '../../../plan/years';
import type { Classing, DrawingKind } from '../../../state/thematic';

/** What the map of a preview picture shows. */
export type PictureMap = {
  /** Ids of what fills the map; empty: the whole city. */
  readonly fit: readonly string[];
  /** Id of what is marked; null: nothing. */
  readonly selected: string | null;
  /** Ids of the areas in their own colours; the others are pale. Empty: all have their colours. */
  readonly areas: readonly string[];
  /** Ids of corridor, axes and belts drawn. */
  readonly bands: readonly string[];
  /** Ids of cities, platforms and places drawn. */
  readonly points: readonly string[];
  /** The measure that the areas show; null: none. */
  readonly measure: {
    readonly id: MeasureId;
    readonly year: Year;
    readonly classing: Classing;
    readonly drawing: DrawingKind;
  } | null;
  /** What a filter keeps; null: there is none. */
  readonly filterMatch: FilterMatch | null;
};
