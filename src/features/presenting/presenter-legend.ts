import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { measureTimeText } from '../../i18n/measure-time-text';
import type { FilterMatch } from '../../plan/filter/filter-match';
import type { Thematic } from '../../state/thematic';
import type { Classified } from '../../style/classes/classify';
import type { Scheme } from '../../style/scheme';
import { PlanElement } from '../../ui/plan-element';
import { styleSheets } from '../../ui/style-sheets';
import { strengthLegend } from '../filter/strength-legend';
import { measureKey } from '../thematic/measure-key';
import presenterLegendCss from './presenter-legend.css?inline';

declare global {
  interface HTMLElementTagNameMap {
    'presenter-legend': PresenterLegend;
  }
}

/** What the colours and sizes on the map mean, to be read from afar: the measure that is shown, and the filter. */
@customElement('presenter-legend')
export class PresenterLegend extends PlanElement {
  @property({ attribute: false }) drawing: Thematic['drawing'] = 'fill';
  /** Beside a second map. */
  @property({ type: Boolean }) alone = false;
  /** null: no measure. */
  @property({ attribute: false }) classified: Classified | null = null;
  /** null: no filter. */
  @property({ attribute: false }) filterMatch: FilterMatch | null = null;
  @property({ attribute: false }) scheme: Scheme = 'light';

  static override styles = styleSheets(presenterLegendCss);

  override render() {
    const { classified, filterMatch, locale, scheme } = this;
    const strengths = filterMatch
      ? [...filterMatch.values()].filter((strength) => strength !== 'matched')
      : [];
    return html`${classified ? this.#measure(classified) : nothing}
    ${strengths.length > 0 ? html`<div class="box floating">${strengthLegend(strengths, scheme, locale)}</div>` : nothing}`;
  }

  #measure(classified: Classified): TemplateResult {
    const { m } = this.locale;
    const { measure, year } = classified;
    return html`<div class="box floating">
      <h3>
        <span>${m.measures.names[measure.id]}</span>
        <span>${m.measures.units[measure.unit]}${m.card.listSeparator}${measureTimeText(measure, year, this.locale)}</span>
      </h3>
      ${measureKey(classified, this.drawing, this.locale, this.scheme, this.alone)}
    </div>`;
  }
}
