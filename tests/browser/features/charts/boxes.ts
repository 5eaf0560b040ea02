export type Lettering = { readonly text: string; readonly box: DOMRect };

/** The lettering of a chart with the box that each text covers, in the window's pixels. */
export function lettering(svg: SVGSVGElement): Lettering[] {
  return [...svg.querySelectorAll('text')].map((text) => ({
    text: text.textContent ?? '',
    box: text.getBoundingClientRect(),
  }));
}

/** The pairs of texts that cover each other by more than a hair. */
export function overlaps(texts: readonly Lettering[]): string[] {
  return texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter(
        ({ box }) =>
          Math.min(box.right, one.box.right) - Math.max(box.left, one.box.left) > 1 &&
          Math.min(box.bottom, one.box.bottom) - Math.max(box.top, one.box.top) > 3,
      )
      .map((other) => `${one.text} / ${other.text}`),
  );
}
