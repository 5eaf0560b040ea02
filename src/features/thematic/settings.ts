import { html, nothing, type TemplateResult } from 'lit';
import '../legend/column-legend';
import type { Locale } from '../../i18n/locale';
import type { Thematic } from '../../state/thematic';
import type { Classified } from '../../style/classes/classify';
import type { Scheme } from '../../style/scheme';
import { areasOfClass } from './areas-of-class';
import { drawingChoice } from './choice-field';
import { circleLegend } from './circle-legend';
import './class-legend';
import { classSettings } from './class-settings';
import type { LegendClass } from './emphasis-event';
import { measureNote, rateOffer } from './measure-note';
import './swipe-options';
import './year-slider';

/** What the settings of a measure are made from. */
export type Settings = {
  readonly thematic: Thematic;
  /** The measure of a second map, in classes; null: none. */
  readonly secondMeasure: Classified | null;
  /** The class that the map points out. */
  readonly emphasis: LegendClass;
  readonly besideEmphasis: LegendClass;
  readonly scheme: Scheme;
  /** Whether there can be a second map. */
  readonly swipes: boolean;
  readonly locale: Locale;
};

/** Which year a measure is of, how it is drawn, and what the colours mean. */
export function settings(classified: Classified, panel: Settings): TemplateResult {
  const { measure } = classified;
  const { thematic, locale, swipes } = panel;
  const { drawing, year } = thematic;
  return html`<div>${measureNote(measure, locale)}</div>
    ${drawingChoice(drawing, locale)}
    ${measure.kind.total && drawing === 'fill' ? rateOffer(measure.kind.rate, locale) : nothing}
    ${measure.time === 'year' ? html`<year-slider .year=${year}></year-slider>` : nothing}
    ${legend(classified, panel)}
    ${swipes ? second(panel) : nothing}`;
}

function legend(classified: Classified, { thematic, emphasis, scheme, locale }: Settings): TemplateResult {
  const { thematic: m, measures } = locale.m;
  const { drawing, classing } = thematic;
  const { measure, extent, values } = classified;
  if (extent === null)
    return html`<p class="note">${measure.id === 'output-ahead' ? m.noActuals : m.noValues}</p>`;
  const none = [...values.values()].every(({ value }) => value === null);
  return html`<div>
      <h3><span>${m.legend(measures.units[measure.unit])}</span><span>${drawing === 'symbols' ? nothing : m.count}</span></h3>
      ${none ? html`<p class="note">${m.noValues}</p>` : nothing}
      ${drawing === 'columns' ? html`<column-legend ?alone=${thematic.swipe !== null} .classified=${classified} .year=${classified.year}></column-legend>` : nothing}
      ${
        drawing === 'symbols'
          ? circleLegend(classified, locale, scheme)
          : html`<class-legend .classified=${classified} .emphasis=${emphasis} .scheme=${scheme}></class-legend>`
      }
      ${drawing !== 'symbols' && hasEmptyClass(classified) ? html`<p class="note">${m.sharedBreaks}</p>` : nothing}
    </div>
    ${drawing === 'symbols' ? nothing : classSettings(classing, classified, locale)}`;
}

/** Whether the year shown leaves a class without areas: the breaks are those of all years. */
function hasEmptyClass(classified: Classified): boolean {
  const { measure, colours } = classified;
  return measure.time === 'year' && colours.some((_, at) => areasOfClass(classified, at).length === 0);
}

/** The switch of a second map, and what its colours mean. */
function second({ secondMeasure, thematic, besideEmphasis, scheme, locale }: Settings): TemplateResult {
  const { thematic: m, measures } = locale.m;
  return html`<div><swipe-options .thematic=${thematic}></swipe-options></div>
    ${
      secondMeasure
        ? html`<div>
            <h3><span>${m.legend(measures.units[secondMeasure.measure.unit])}</span><span>${m.count}</span></h3>
            ${
              thematic.drawing === 'symbols'
                ? circleLegend(secondMeasure, locale, scheme)
                : html`<class-legend .classified=${secondMeasure} .side=${'beside'} .emphasis=${besideEmphasis} .scheme=${scheme}></class-legend>`
            }
          </div>`
        : nothing
    }`;
}
