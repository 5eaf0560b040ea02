import { consume } from '@lit/context';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { type Locale, localeContext } from '../../i18n/locale';
import { baselineYear, targetYear, type Year, years } from '../../plan/years';
import { icon } from '../../ui/icons';
import { IntentEvent } from '../../ui/intent-event';
import { chromeStyles } from '../../ui/styles/chrome-styles';
import { fieldStyles } from '../../ui/styles/field-styles';
import { YearPlayer } from './year-player';

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

  static override styles = [
    chromeStyles,
    fieldStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 0 10px;
        align-items: center;
      }
      .now {
        grid-column: 1 / -1;
        display: flex;
        gap: 8px;
        align-items: baseline;
      }
      output {
        font-variant-numeric: tabular-nums;
        font-weight: 600;
      }
      [data-basis='path'] {
        color: var(--derived);
      }
      button {
        border-color: var(--rule);
        padding: 0 5px;
      }
      input {
        width: 100%;
        min-height: 24px;
        margin: 0;
        accent-color: var(--accent);
      }
      ol {
        display: flex;
        justify-content: space-between;
        margin: 0;
        padding: 0;
        list-style: none;
        color: var(--ink-soft);
        font-size: 0.75rem;
        font-variant-numeric: tabular-nums;
        line-height: 1.2;
      }
      li {
        width: 16px;
        display: flex;
        justify-content: center;
      }
    `,
  ];

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
