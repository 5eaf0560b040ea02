import { consume } from '@lit/context';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { type Locale, localeContext } from '../../i18n/locale';
import { baselineYear, targetYear, type Year, years } from '../../plan/years';
import { icon } from '../../ui/icons';
import { IntentEvent } from '../../ui/intent-event';
import { styleSheets } from '../../ui/style-sheets';
import chromeCss from '../../ui/styles/chrome.css?inline';
import fieldCss from '../../ui/styles/field.css?inline';
import { YearPlayer } from './year-player';
import yearSliderCss from './year-slider.css?inline';

declare global {
  interface HTMLElementTagNameMap {
    'year-slider': YearSlider;
  }
}

/** The years from 2020 to 2025, to slide through or to play; those between are marked as derived. */
@customElement('year-slider')
export class YearSlider extends LitElement {
  @consume({ context: localeContext, subscribe: true })
  @state()
  private locale?: Locale;

  @property({ attribute: false }) year: Year = targetYear;

  readonly #player = new YearPlayer(this, (year) => this.#go(year));

  static override styles = styleSheets(chromeCss, fieldCss, yearSliderCss);

  override render() {
    if (!this.locale) return nothing;
    const { thematic: m } = this.locale.m;
    const { calm, playing } = this.#player;
    const basis = basisOf(this.year);
    const text = m.yearText(String(this.year), m.yearOrigin[basis]);
    const action = calm ? m.nextYear : playing ? m.pause : m.play;
    return html`<div class="now">
        <label class="field" for="year"><span>${m.year}</span></label>
        <output for="year" data-basis=${basis}>${text}</output>
      </div>
      <button type="button" title=${action} aria-label=${action} @click=${() => this.#player.press()}>
        ${icon(calm ? 'next' : playing ? 'pause' : 'play')}
      </button>
      <div>
        <input id="year" type="range" min=${baselineYear} max=${targetYear} step="1"
          .value=${String(this.year)} aria-valuetext=${text} @input=${this.#slide} />
        <ol aria-hidden="true">${years.map((year) => html`<li data-basis=${basisOf(year)}>${year}</li>`)}</ol>
      </div>`;
  }

  readonly #slide = (event: Event) => {
    this.#player.stop();
    const wanted = Number((event.target as HTMLInputElement).value);
    const year = years.find((one) => one === wanted);
    if (year) this.#go(year);
  };

  #go(year: Year): void {
    this.dispatchEvent(new IntentEvent({ type: 'thematic', change: { year } }));
  }
}

/** What the figures of a year are: as reported, on the path, or the targets. */
function basisOf(year: Year): 'baseline' | 'path' | 'target' {
  return year === baselineYear ? 'baseline' : year === targetYear ? 'target' : 'path';
}
