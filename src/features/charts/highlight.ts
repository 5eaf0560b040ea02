import { chartColours } from './chart-colours';

/** Gives the marks of some areas the accent and bold lettering, and all others their own look. */
export function highlight(svg: SVGElement, ids: ReadonlySet<string>): void {
  for (const element of svg.querySelectorAll<SVGElement>('[data-id]')) {
    const on = ids.has(element.dataset.id ?? '');
    const lettering = element instanceof SVGTextElement;
    const own = lettering ? chartColours.ink : chartColours.soft;
    element.setAttribute(element.dataset.paint ?? 'fill', on ? chartColours.accent : own);
    if (lettering) element.setAttribute('font-weight', on ? '700' : '400');
  }
}
