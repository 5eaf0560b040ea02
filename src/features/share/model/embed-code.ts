export type EmbedSize = {
  /** In CSS pixels; null: as wide as the page around it gives. */
  readonly width: number | null;
  /** In CSS pixels; at least so high where `width` is null. */
  readonly height: number;
};

/** The proportion of a frame that is as wide as its page: its width is this many times its height. */
const proportion = '4 / 3';

/** The HTML that shows an address in a frame of another page. */
export function embedCode(address: string, title: string, { width, height }: EmbedSize): string {
  const style =
    width === null ? `border:0;width:100%;aspect-ratio:${proportion};min-height:${height}px` : 'border:0';
  const attributes: readonly (readonly [string, string])[] = [
    ['src', address],
    ['title', title],
    ...(width === null ? [] : [['width', String(width)] as const, ['height', String(height)] as const]),
    ['style', style],
    ['loading', 'lazy'],
    ['allow', 'fullscreen'],
    ['referrerpolicy', 'strict-origin'],
  ];
  return `<iframe ${attributes.map(([name, value]) => `${name}="${escaped(value)}"`).join(' ')}></iframe>`;
}

/** For an attribute in double quotes. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
