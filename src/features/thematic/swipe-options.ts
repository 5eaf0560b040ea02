import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { measureIds } from '../../plan/measures/measure-id';
import { measures } from '../../plan/measures/measures';
import { years } from '../../plan/years';
import { initialThematic, type Swipe, type Thematic } from '../../state/thematic';
import { PlanElement } from '../../ui/plan-element';
import { styleSheets } from '../../ui/style-sheets';
import chromeCss from '../../ui/styles/chrome.css?inline';
import fieldCss from '../../ui/styles/field.css?inline';
import switchCss from '../../ui/styles/switch.css?inline';
import { changeThematic } from './change-thematic';
import { choiceField } from './choice-field';
import { measureOptions } from './measure-options';
import { swipeStart } from './model/swipe-start';
import swipeOptionsCss from './swipe-options.css?inline';

declare global {
  interface HTMLElementTagNameMap {
    'swipe-options': SwipeOptions;
  }
}

/** A second map beside a divider: on or off, and what it shows. */
@customElement('swipe-options')
export class SwipeOptions extends PlanElement {
  @property({ attribute: false }) thematic: Thematic = initialThematic;

  static override styles = styleSheets(chromeCss, switchCss, fieldCss, swipeOptionsCss);

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
