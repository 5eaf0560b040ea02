import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../i18n/locale';
import type { Thematic } from '../../state/thematic';
import type { Classified } from '../../style/classes/classify';
import type { Scheme } from '../../style/scheme';
import '../legend/column-legend';
import { areasOfClass } from './areas-of-class';
import { circleLegend } from './circle-legend';
import { classRanges } from './class-ranges';
import { classSwatch } from './class-swatch';

/** What a measure's circles, or its colours and columns, mean; only to be read. `alone`: beside a map of another year. */
export function measureKey(
  classified: Classified,
  drawing: Thematic['drawing'],
  locale: Locale,
  scheme: Scheme,
  alone = false,
): TemplateResult {
  if (drawing === 'symbols') return circleLegend(classified, locale, scheme);
  const { thematic, measures } = locale.m;
  const ranges = classRanges(classified, locale);
  const row = (colour: string | null, text: string) =>
    html`<li>${classSwatch(colour, scheme)}<span>${text}</span></li>`;
  return html`${
    drawing === 'columns'
      ? html`<column-legend ?alone=${alone} .classified=${classified} .year=${classified.year}></column-legend>`
      : nothing
  }
    <ol aria-label=${thematic.legend(measures.units[classified.measure.unit])}>
      ${classified.colours.map((colour, at) => row(colour, ranges[at] ?? ''))}
      ${areasOfClass(classified, 'none').length > 0 ? row(null, thematic.noFigure) : nothing}
    </ol>`;
}
