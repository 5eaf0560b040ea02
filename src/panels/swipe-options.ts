import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { measureIds } from '../plan/measures/measure';
import { measures } from '../plan/measures/measures';
import { years } from '../plan/years';
import { swipeStart } from '../state/swipe-start';
import { initialThematic, type Swipe, type Thematic } from '../state/thematic';
import { chromeStyles } from './chrome-styles';
import { IntentEvent } from './intent-event';
import { PlanElement } from './plan-element';
import { switchStyles } from './switch-styles';

declare global {
  interface HTMLElementTagNameMap {
    'swipe-options': SwipeOptions;
  }
}

/** A second map beside a divider: on or off, and what it shows. */
@customElement('swipe-options')
export class SwipeOptions extends PlanElement {
  @property({ attribute: false }) thematic: Thematic = initialThematic;

  static override styles = [
    chromeStyles,
    switchStyles,
    css`
      :host {
        display: block;
      }
      .switch {
        display: flex;
        align-items: center;
        gap: 10px;
        min-height: 32px;
        font-weight: 600;
        cursor: pointer;
      }
      fieldset {
        display: grid;
        grid-template-columns: auto 1fr;
        align-items: center;
        gap: 4px 8px;
        min-width: 0;
        margin: 0;
        padding: 0 0 4px 42px;
        border: 0;
      }
      legend {
        padding: 0;
        color: var(--ink-soft);
        font-size: 0.75rem;
      }
      fieldset label {
        display: contents;
      }
      select {
        min-width: 0;
        min-height: 30px;
        padding: 0 4px;
        border: 1px solid var(--rule);
        border-radius: 4px;
        background: var(--paper);
        color: inherit;
        font: inherit;
      }
      @media (pointer: coarse) {
        .switch,
        select {
          min-height: 44px;
        }
      }
    `,
  ];

  override render() {
    const { m } = this.locale;
    const { swipe } = this.thematic;
    return html`<label class="switch">
        <input type="checkbox" role="switch" .checked=${swipe !== null} @change=${this.onSwitch} />
        <span>${m.height.swipe}</span>
      </label>
      ${swipe ? this.renderSide(swipe) : nothing}`;
  }

  private renderSide(swipe: Swipe) {
    const { m } = this.locale;
    return html`<fieldset>
      <legend>${m.height.right}</legend>
      <label>
        <span>${m.height.measure}</span>
        <select name="measure" @change=${(event: Event) => this.change(swipe, event)}>
          ${measureIds.map((id) => html`<option value=${id} ?selected=${id === swipe.measure}>${m.measures.names[id]}</option>`)}
        </select>
      </label>
      ${
        measures[swipe.measure].time === 'year'
          ? html`<label>
              <span>${m.height.year}</span>
              <select name="year" @change=${(event: Event) => this.change(swipe, event)}>
                ${years.map((year) => html`<option value=${year} ?selected=${year === swipe.year}>${year}</option>`)}
              </select>
            </label>`
          : nothing
      }
    </fieldset>`;
  }

  private readonly onSwitch = (event: Event) => {
    const { checked } = event.target as HTMLInputElement;
    this.send(checked ? swipeStart(this.thematic) : { swipe: null });
  };

  private change(swipe: Swipe, event: Event): void {
    const { name, value } = event.target as HTMLSelectElement;
    const measure = name === 'measure' ? measureIds.find((id) => id === value) : swipe.measure;
    const year = name === 'year' ? years.find((one) => String(one) === value) : swipe.year;
    if (measure && year) this.send({ swipe: { ...swipe, measure, year } });
  }

  private send(change: Partial<Thematic>): void {
    this.dispatchEvent(new IntentEvent({ type: 'thematic', change }));
  }
}
