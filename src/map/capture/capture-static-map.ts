import type { Bounds } from '../../geometry/bounds-of';
import { languageTag } from '../../state/language';
import type { StaticMap } from '../static/static-map';
import { offscreenContainer } from './offscreen-container';

/** What a static map shows, without what only a reader needs. */
type Shown = Partial<Pick<StaticMap, 'answer'>> &
  Pick<
    StaticMap,
    | 'plan'
    | 'layers'
    | 'classified'
    | 'drawing'
    | 'emphasised'
    | 'filterMatch'
    | 'quiet'
    | 'selected'
    | 'scheme'
    | 'language'
  >;

export type StaticPicture = {
  /** As large as asked for, its origin at the top left. */
  readonly drawing: SVGSVGElement;
  /** Ids of the features that have a number in place of a name. */
  readonly numbered: ReadonlySet<string>;
  /** In its middle, to a CSS pixel. */
  readonly metresPerPixel: number;
  /** Of its middle, in degrees. */
  readonly latitude: number;
};

/** The map as a drawing of some size in CSS pixels: flat, north up, at least the bounds in view (null: the whole city). */
export async function captureStaticMap(
  shown: Shown,
  size: { readonly width: number; readonly height: number },
  bounds: Bounds | null,
): Promise<StaticPicture> {
  await import('../static/static-map');
  const room = offscreenContainer(size);
  try {
    const map = Object.assign(document.createElement('static-map'), shown, {
      initialBounds: bounds,
      bare: true,
    });
    map.lang = languageTag(shown.language);
    room.append(map);
    const drawing = await firstDrawing(map);
    const { middle } = map;
    if (!middle) throw new Error('no map');
    return { drawing: flatten(drawing), numbered: new Set(map.numbered), ...middle };
  } finally {
    room.remove();
  }
}

/** The element draws when it has been told its size. */
async function firstDrawing(map: StaticMap): Promise<SVGSVGElement> {
  for (;;) {
    await map.updateComplete;
    const drawing = map.renderRoot.querySelector('svg');
    if (drawing) return drawing;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** How the static map's stylesheet sets its lettering, for a drawing that leaves it behind. */
const fonts: readonly (readonly [selector: string, attributes: Readonly<Record<string, string>>])[] = [
  ['.area, .corridor, .belt, .neighbour', { 'font-family': 'var(--serif)' }],
  ['.area, .value, .number, .corridor, .ranked', { 'font-weight': '700' }],
  ['.city', { 'font-weight': '500' }],
];

/** A copy of a static map's drawing without what pointer and keyboard need, and with its lettering's fonts in it. */
function flatten(drawing: SVGSVGElement): SVGSVGElement {
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
