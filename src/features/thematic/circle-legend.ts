import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Locale } from '../../i18n/locale';
import { measureText } from '../../i18n/measure-text';
import { circleScale } from '../../style/classes/circle-marks';
import type { Classified } from '../../style/classes/classify';
import { noFigure } from '../../style/hatch';
import { mapColours } from '../../style/map-colours';

import type { Scheme } from '../../style/scheme';
import { areasOfClass } from './areas-of-class';
import { circleSteps } from './model/circle-steps';

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

/** Circles of round values as large as on the map, with their values. */
export function circlePicture(
  classified: Classified,
  locale: Locale,
  scheme: Scheme,
): { readonly drawing: TemplateResult; readonly width: number; readonly height: number } {
  const radiusOf = circleScale(classified);
  const steps = circleSteps(classified);
  const most = Math.ceil(radiusOf(steps[0] ?? 0));
  const [width, height] = [240, most * 2 + 6];
  const drawing = html`<svg class="circles" viewBox="0 0 240 ${height}" width=${width} height=${height} role="img"
      aria-label=${steps.map((step) => measureText(step, classified.measure, locale)).join(locale.m.card.listSeparator)}>
      ${steps.map((step) => {
        const size = radiusOf(step);
        const top = height - 3 - 2 * size;
        return svg`<circle cx=${most + 3} cy=${top + size} r=${size} fill=${classified.strongest} fill-opacity="0.85" stroke=${mapColours[scheme].halo} stroke-width="1.8" />
          <path d=${`M${most + 3} ${top}H${2 * most + 22}`} stroke="currentColor" stroke-width="0.7" fill="none" />
          <text x=${2 * most + 28} y=${Math.max(11, top) + 4} fill="currentColor">${locale.amount(step, classified.measure.unit)}</text>`;
      })}
    </svg>`;
  return { drawing, width, height };
}
