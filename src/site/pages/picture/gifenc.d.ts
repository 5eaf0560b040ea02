/** The part of gifenc that is used: it has no types of its own. Colours are [red, green, blue], 0 to 255. */
declare module 'gifenc' {
  const gifenc: {
    /** A palette of at most `most` colours for pixels as RGBA. */
    quantize(pixels: Uint8Array, most: number, options?: { format: 'rgb565' }): number[][];
    /** For each pixel the index of its colour in the palette. */
    applyPalette(pixels: Uint8Array, palette: number[][], format?: 'rgb565'): Uint8Array;
  };
  export default gifenc;
}
