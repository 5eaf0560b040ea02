import type { SheetText } from '../../../../features/export/sheet/sheet-texts';
import { charWidth } from './char-width';

/**
 * Content of a page that writes texts invisibly where the picture shows them: to be searched, marked and copied. `unit` is a
 * CSS pixel of the sheet in points, `height` the page's in points, whose y runs up.
 */
export function textLayer(texts: readonly SheetText[], unit: number, height: number): string {
  const lines = texts.map(({ text, x, y, size, width, angle }) => {
    const natural = [...codes(text)].reduce((sum, code) => sum + charWidth(code), 0) / 1000;
    const stretch = natural > 0 ? (100 * width) / (natural * size) : 100;
    const turn = (-angle * Math.PI) / 180;
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
    const matrix = [cos, sin, -sin, cos, x * unit, height - y * unit].map((value) => value.toFixed(3));
    const written = [...codes(text)].map((code) => code.toString(16).padStart(4, '0')).join('');
    return `/T ${(size * unit).toFixed(2)} Tf ${stretch.toFixed(1)} Tz ${matrix.join(' ')} Tm <${written}> Tj`;
  });
  return `BT 3 Tr\n${lines.join('\n')}\nET`;
}

/** UTF-16 units. */
function* codes(text: string): Generator<number> {
  for (let index = 0; index < text.length; index++) yield text.charCodeAt(index);
}
