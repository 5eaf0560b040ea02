import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { measureIds } from '../../plan/measures/measure-id';
import { measures } from '../../plan/measures/measures';
import { years } from '../../plan/years';
import { initialThematic, type Swipe, type Thematic } from '../../state/thematic';
import { PlanElement } from '../../ui/plan-element';
import { chromeStyles } from '../../ui/styles/chrome-styles';
import { fieldStyles } from '../../ui/styles/field-styles';
import { switchStyles } from '../../ui/styles/switch-styles';
import { changeThematic } from './change-thematic';
import { choiceField } from './choice-field';
import { measureOptions } from './measure-options';
import { swipeStart } from './model/swipe-start';

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
    fieldStyles,
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
        gap: 4px;
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
      @media (pointer: coarse) {
        .switch {
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
    const measure = choiceField({
      label: m.thematic.measure,
      value: swipe.measure,
      options: measureOptions(this.locale),
      choose: (value, event) =>
        changeThematic(event, {
          swipe: { ...swipe, measure: measureIds.find((id) => id === value) ?? swipe.measure },
        }),
    });
    const year = choiceField({
      label: m.thematic.year,
      value: String(swipe.year),
      options: years.map((one) => ({ value: String(one), label: String(one) })),
      choose: (value, event) =>
        changeThematic(event, {
          swipe: { ...swipe, year: years.find((one) => String(one) === value) ?? swipe.year },
        }),
    });
    return html`<fieldset>
      <legend>${m.height.right}</legend>
      ${measure} ${measures[swipe.measure].time === 'year' ? year : nothing}
    </fieldset>`;
  }

  private readonly onSwitch = (event: Event) => {
    const { checked } = event.target as HTMLInputElement;
    changeThematic(event, checked ? swipeStart(this.thematic) : { swipe: null });
  };
}
