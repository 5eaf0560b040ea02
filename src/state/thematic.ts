import type { MeasureId } from '../plan/measures/measure-id';
import { targetYear, type Year } from '../plan/years';

/** How a measure is drawn: areas in classes of colour, circles by size, or columns that stand on the map. */
export const drawings = ['fill', 'symbols', 'columns'] as const;
export type DrawingKind = (typeof drawings)[number];

export const classMethods = ['quantile', 'equal', 'natural', 'own'] as const;
export type ClassMethod = (typeof classMethods)[number];

export const palettes = ['sequential', 'diverging'] as const;
type Palette = (typeof palettes)[number];

export type Classing = {
  readonly method: ClassMethod;
  /** 3 to 7; with breaks of one's own, one more than there are breaks. */
  readonly count: number;
  /** The reader's own breaks between the classes, rising; empty unless `method` is `own`. */
  readonly breaks: readonly number[];
  readonly palette: Palette;
};

/** A second map to the right of a handle: the same view with its own measure or year. */
export type Swipe = {
  readonly measure: MeasureId;
  readonly year: Year;
  /** Where the handle stands, in per cent of the part of the map that no panel covers, from its left edge: 0 to 100. */
  readonly at: number;
};

/** What the thematic map shows. */
export type Thematic = {
  /** null: no thematic map, the areas in their own colours. */
  readonly measure: MeasureId | null;
  readonly year: Year;
  readonly drawing: DrawingKind;
  readonly classing: Classing;
  readonly swipe: Swipe | null;
};

export const initialThematic: Thematic = Object.freeze({
  measure: null,
  year: targetYear,
  drawing: 'fill',
  classing: Object.freeze({ method: 'natural', count: 5, breaks: Object.freeze([]), palette: 'sequential' }),
  swipe: null,
});
