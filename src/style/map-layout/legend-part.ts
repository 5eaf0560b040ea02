/** Width of a swatch with the gap behind it, at a type size of 13 pixels. */
export const swatchRoom = 38;

/** One piece of a sheet's legend, from top to bottom; sizes at a type size of 13 pixels, and smaller with it. */
export type LegendPart<Drawing> =
  | { readonly kind: 'gap' }
  | { readonly kind: 'title' | 'note' | 'warning'; readonly text: string }
  | {
      readonly kind: 'entry';
      readonly text: string;
      readonly drawing: Drawing;
      readonly width: number;
      readonly height: number;
    }
  | {
      readonly kind: 'picture';
      readonly drawing: Drawing;
      readonly width: number;
      readonly height: number;
    };

/** Where a part stands in the legend's box, and its text in lines. */
export type PlacedPart<Drawing> = {
  readonly part: LegendPart<Drawing>;
  readonly x: number;
  readonly y: number;
  /** By which its drawing is smaller than at a type size of 13 pixels. */
  readonly scale: number;
  readonly size: number;
  readonly lines: readonly string[];
  readonly height: number;
};
