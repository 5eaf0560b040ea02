import type { LabelSpot } from '../../geometry/label-spots';
import type { FilterMatch } from '../../plan/filter/filter-match';
import type { Lang } from '../../state/app-state';
import type { Frame } from '../drawing/frame';
import type { MapCircle } from './map-circles';
import type { StaticLabel } from './static-label';
import type { MapSymbol } from './symbols-of';

export type LabelledMap = {
  readonly labels: readonly StaticLabel[];
  readonly symbols: readonly MapSymbol[];
  /** Of a measure that is drawn as circles; otherwise none. */
  readonly circles: readonly MapCircle[];
  /** Area id → the value below its name; null: no measure is shown. */
  readonly values: ReadonlyMap<string, string> | null;
  /** Feature id → the number at its symbol where its name finds no room. */
  readonly numbers: ReadonlyMap<string, string>;
  readonly selected: string | null;
  readonly filterMatch: FilterMatch | null;
  readonly frame: Frame;
  readonly language: Lang;
  readonly small: boolean;
  /** Whether a scale stands in the corner. */
  readonly scale: boolean;
};

/** A label that found its place. */
export type PlacedText = StaticLabel & LabelSpot;
