import { wrapToWidth } from '../../style/text-width';
import { chartColours } from './chart-colours';

/** The words around a chart that leaves the atlas as a picture. */
export type PictureWords = {
  readonly title: string;
  readonly subtitle: string;
  readonly sentence: string;
  /** Source and digest, one line each where there is room. */
  readonly footer: readonly string[];
  /** Language tag of the words. */
  readonly tag: string;
};

/** Width of every picture, and its margin, in pixels. */
export const pictureSize = { width: 720, margin: 24 } as const;

const looks = {
  title: { fill: chartColours.ink, 'font-weight': 700 },
  soft: { fill: chartColours.soft },
} as const;

type Look = keyof typeof looks;

type Line = { readonly text: string; readonly size: number; readonly at: number; readonly look: Look };

/**
 * A chart as a picture that stands for itself: with title, subtitle, source and digest, on the atlas's paper,
 * every token replaced by what `resolve` says it is now.
 */
export function chartPicture(
  drawing: SVGSVGElement,
  words: PictureWords,
  resolve: (token: string) => string,
): SVGSVGElement {
  const { width, margin } = pictureSize;
  const lines: Line[] = [];
  let at = margin;
  const set = (text: string, size: number, look: Look) => {
    for (const line of wrapToWidth(text, size, width - 2 * margin)) {
      at += Math.round(size * 1.45);
      lines.push({ text: line, size, at, look });
    }
  };
  set(words.title, 19, 'title');
  at += 4;
  set(words.subtitle, 12, 'soft');
  at += 14;
  const top = at;
  at += Number(drawing.getAttribute('height')) + 8;
  for (const text of words.footer) set(text, 10, 'soft');
  const height = at + margin;
  const picture = element('svg', {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    lang: words.tag,
    'font-family': chartColours.font,
  });
  drawing.setAttribute('x', String(margin));
  drawing.setAttribute('y', String(top));
  picture.append(
    element('title', {}, words.title),
    element('desc', {}, words.sentence),
    element('rect', { width, height, fill: chartColours.paper }),
    ...lines.map(({ text, size, at: y, look }) =>
      element('text', { x: margin, y, 'font-size': size, ...looks[look] }, text),
    ),
    drawing,
  );
  resolveTokens(picture, resolve);
  return picture;
}

function element<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number>>,
  text = '',
): SVGElementTagNameMap[Name] {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.textContent = text;
  return made;
}

function resolveTokens(picture: SVGSVGElement, resolve: (token: string) => string): void {
  for (const each of [picture, ...picture.querySelectorAll('*')])
    for (const { name, value } of [...each.attributes]) {
      const token = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
      if (token) each.setAttribute(name, resolve(token));
    }
}
