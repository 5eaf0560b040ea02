/** How the static map's stylesheet sets its lettering, for a drawing that leaves it behind. */
const fonts: readonly (readonly [selector: string, attributes: Readonly<Record<string, string>>])[] = [
  ['.area, .corridor, .belt, .neighbour', { 'font-family': 'var(--serif)' }],
  ['.area, .value, .corridor, .ranked', { 'font-weight': '700' }],
  ['.city', { 'font-weight': '500' }],
];

/** A copy of a static map's drawing without what pointer and keyboard need, and with its lettering's fonts in it. */
export function flatten(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  for (const each of copy.querySelectorAll('.focus, [fill="transparent"], [stroke="transparent"]'))
    each.remove();
  for (const [selector, attributes] of fonts)
    for (const text of copy.querySelectorAll(`text:is(${selector})`))
      for (const [name, value] of Object.entries(attributes)) text.setAttribute(name, value);
  for (const each of copy.querySelectorAll('[pointer-events]')) each.removeAttribute('pointer-events');
  copy.removeAttribute('style');
  return copy;
}
