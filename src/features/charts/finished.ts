import { chartColours, letterSize } from './chart-colours';

/**
 * Makes Plot's drawing ours: our font, and none of its style sheet, which the page's policy would refuse,
 * nor its English names, since the chart's own words describe it.
 */
export function finished(drawing: SVGSVGElement | HTMLElement): SVGSVGElement {
  if (!(drawing instanceof SVGSVGElement)) throw new TypeError('the chart has no figure around it');
  drawing.querySelector('style')?.remove();
  for (const named of drawing.querySelectorAll('[aria-label]')) named.removeAttribute('aria-label');
  drawing.removeAttribute('class');
  drawing.setAttribute('font-family', chartColours.font);
  drawing.setAttribute('font-size', String(letterSize));
  drawing.setAttribute('fill', chartColours.ink);
  drawing.setAttribute('aria-hidden', 'true');
  return drawing;
}
