import { Resvg } from '@resvg/resvg-js';

/**
 * The icon as PNG, `size` pixels square: the drawing on a ground of its own colour that reaches every edge, since systems cut
 * icons to circles and rounded squares and promise to keep only the middle four fifths.
 */
export function appIcon(drawing: string, size: number): Uint8Array {
  const [, ground = 'none'] = /<rect[^>]*fill="(#\w+)"/.exec(drawing) ?? [];
  const inner = drawing.replace('<svg ', '<svg x="10" y="10" width="80" height="80" ');
  const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><rect width="100" height="100" fill="${ground}"/>${inner}</svg>`;
  return new Resvg(icon, { fitTo: { mode: 'width', value: size } }).render().asPng();
}
