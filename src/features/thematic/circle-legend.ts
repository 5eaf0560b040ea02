import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Locale } from '../../i18n/locale';
import type { Classified } from '../../style/classes/classify';
import { noFigure } from '../../style/hatch';
import type { Scheme } from '../../style/scheme';
import { areasOfClass } from './areas-of-class';
import { circlePicture } from './circle-picture';

/** Circles of round values as large as on the map, and the marks for values below zero and for no figure. */
export function circleLegend(classified: Classified, locale: Locale, scheme: Scheme): TemplateResult {
  const { thematic: m } = locale.m;
  const { ink, radius } = noFigure(scheme);
  const missing = areasOfClass(classified, 'none').length;
  const below = (classified.extent?.[0] ?? 0) < 0;
  const mark = (stroke: string, size: number) => svg`<circle cx="14" cy="9" r=${size} fill="none"
    stroke=${stroke} stroke-width="1.8" />`;
  const row = (symbol: TemplateResult, text: string) => html`<p class="row">
    <svg viewBox="0 0 28 18" width="28" height="18" aria-hidden="true">${symbol}</svg>
    <span>${text}</span>
  </p>`;
  return html`<p class="note">${m.circles}</p>
    ${circlePicture(classified, locale, scheme).drawing}
    ${below ? row(mark(classified.strongest, 7), m.circlesBelow) : nothing}
    ${missing > 0 ? row(mark(ink, radius), m.noFigureLabel(String(missing))) : nothing}`;
}
