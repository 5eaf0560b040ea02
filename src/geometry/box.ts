/** `y` runs down. */
export type Point = readonly [x: number, y: number];

/** An upright box: its top left corner, `y` running down. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
