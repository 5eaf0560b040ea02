import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { measureKey } from '../../features/thematic/measure-key';
import { measureTimeText } from '../../i18n/measure-time-text';
import { initialThematic, type Thematic } from '../../state/thematic';
import type { Classified } from '../../style/classes/classify';
import type { Scheme } from '../../style/scheme';
import { PlanElement } from '../../ui/plan-element';
import { styleSheets } from '../../ui/style-sheets';
import chromeCss from '../../ui/styles/chrome.css?inline';
import mapLegendCss from './map-legend.css?inline';

declare global {
  interface HTMLElementTagNameMap {
    'map-legend': MapLegend;
  }
}

/** What a small map shows, in a frame or on a phone, and what its colours, circles or columns mean; it folds away. */
@customElement('map-legend')
export class MapLegend extends PlanElement {
  @property({ attribute: false }) classified!: Classified;
  @property({ attribute: false }) thematic: Thematic = initialThematic;
  @property({ attribute: false }) scheme: Scheme = 'light';
  /** Whether there is room for it to be open from the start. */
  @property({ type: Boolean }) open = false;

  static override styles = styleSheets(chromeCss, mapLegendCss);

  override render() {
    const { classified, thematic, locale } = this;
    const { m } = locale;
    const { measure, year } = classified;
    const time = measureTimeText(measure, year, locale);
    return html`<details ?open=${this.open}>
      <summary>${m.measures.names[measure.id]}<span>${m.height.detail(time, m.measures.units[measure.unit])}</span></summary>
      <div class="body">
        ${measureKey(classified, thematic.drawing, locale, this.scheme)}
      </div>
    </details>`;
  }
}
