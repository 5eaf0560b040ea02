/** One step of a drawing. `scale` and `at` place a path; `even-odd` fills rings as rings. */
export type DrawOp =
  | {
      readonly kind: 'path';
      readonly path: string;
      readonly at?: readonly [x: number, y: number];
      readonly scale?: number;
      readonly fill?: string;
      readonly stroke?: string;
      readonly width?: number;
      readonly dash?: readonly number[];
    }
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly at: readonly [x: number, y: number];
      readonly size: number;
      readonly fill: string;
    };

/** An image as instructions: pure data, compared and tested without a canvas. Sizes in CSS pixels. */
export type Drawing = {
  readonly width: number;
  readonly height: number;
  readonly ops: readonly DrawOp[];
};
