/** A piece of text on a sheet, in the sheet's CSS pixels. */
export type LayoutText = {
  readonly text: string;
  /** Where its baseline begins. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly width: number;
  /** Clockwise, in degrees. */
  readonly angle: number;
};

/** Everything written in a drawing that is in the document, in its order. */
export function layoutTexts(drawing: SVGSVGElement): LayoutText[] {
  const whole = drawing.getScreenCTM()?.inverse();
  if (!whole) return [];
  return [...drawing.querySelectorAll('text')]
    .flatMap((text): SVGTextContentElement[] => {
      const parts = [...text.querySelectorAll('tspan')];
      return parts.length > 0 ? parts : [text];
    })
    .flatMap((piece): LayoutText[] => {
      const text = (piece.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
      const own = piece.getScreenCTM();
      if (text === '' || !own || piece.getNumberOfChars() === 0) return [];
      const matrix = whole.multiply(own);
      const { x, y } = piece.getStartPositionOfChar(0).matrixTransform(matrix);
      const scale = Math.hypot(matrix.a, matrix.b);
      return [
        {
          text,
          x,
          y,
          size: Number.parseFloat(getComputedStyle(piece).fontSize) * scale,
          width: piece.getComputedTextLength() * scale,
          angle: (Math.atan2(matrix.b, matrix.a) * 180) / Math.PI,
        },
      ];
    });
}
