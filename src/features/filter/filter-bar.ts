import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import {
  type Condition,
  conditionsOf,
  type Filter,
  filterModes,
  noFilter,
  withCondition,
} from '../../plan/filter/filter';
import type { FilterMatch, Strength } from '../../plan/filter/filter-match';
import { topicOf } from '../../plan/topics/topics';
import type { Scheme } from '../../style/scheme';
import { icon } from '../../ui/icons';
import { IntentEvent } from '../../ui/intent-event';
import { industrySwatch } from '../../ui/parts/industry-chip';
import { intentLink } from '../../ui/parts/intent-link';
import { PlanElement } from '../../ui/plan-element';
import { styleSheets } from '../../ui/style-sheets';
import chromeCss from '../../ui/styles/chrome.css?inline';
import fieldCss from '../../ui/styles/field.css?inline';
import { addMenu } from './add-menu';
import { conditionName } from './condition-name';
import filterBarCss from './filter-bar.css?inline';
import { filterMatchSentence } from './filter-match-sentence';
import { strengthLegend } from './strength-legend';

declare global {
  interface HTMLElementTagNameMap {
    'filter-bar': FilterBar;
  }
}

/** What the map is filtered by, how much it keeps, and what its colours mean. */
@customElement('filter-bar')
export class FilterBar extends PlanElement {
  @property({ attribute: false }) filter: Filter = noFilter;
  /** What the filter keeps; null: it asks for nothing. */
  @property({ attribute: false }) filterMatch: FilterMatch | null = null;
  @property({ attribute: false }) scheme: Scheme = 'light';
  /** One row of the conditions and no more, for narrow windows. */
  @property({ type: Boolean, reflect: true }) brief = false;

  static override styles = styleSheets(chromeCss, fieldCss, filterBarCss);

  override render() {
    const { filter, filterMatch, locale } = this;
    const { m } = locale;
    const sentence = filterMatch ? filterMatchSentence(filter, filterMatch, this) : '';
    const chips = this.#chips(filter);
    if (this.brief) return html`${chips}<p class="sr-only" aria-live="polite">${sentence}</p>`;
    return html`${filterMatch ? nothing : html`<p class="note">${m.filter.intro}</p>`}
      ${chips}
      <p class="sentence" aria-live="polite">${sentence}</p>
      ${filter.topics.length > 1 ? this.#modes(filter) : nothing}
      ${addMenu(filter, this, (condition) => this.#change(withCondition(filter, condition, true)))}
      ${filterMatch && filter.topics.length > 0 ? strengthLegend(this.#strengths(filterMatch), this.scheme, locale) : nothing}
      ${intentLink({ page: 'industries' }, { type: 'topic', id: null }, m.filter.openIndustries, this)}`;
  }

  /** Of what stands on the map, which the city as a whole does not. */
  #strengths(filterMatch: FilterMatch): Strength[] {
    const { municipality } = this.plan;
    return [...filterMatch].flatMap(([id, strength]) => (id === municipality.id ? [] : [strength]));
  }

  #chips(filter: Filter) {
    const { filter: m } = this.locale.m;
    const conditions = conditionsOf(filter);
    if (conditions.length === 0) return nothing;
    return html`<ul class="chips" aria-label=${m.conditions} @keydown=${this.#onKey}>
      ${conditions.map((condition) => this.#chip(condition))}
      <li><button type="button" class="clear" @click=${() => this.#change(noFilter)}>${m.clear}</button></li>
    </ul>`;
  }

  #chip(condition: Condition) {
    const { filter: m } = this.locale.m;
    const name = conditionName(condition, this);
    const industry = condition.part === 'topics' ? topicOf(this.plan, condition.id)?.industry : null;
    return html`<li>
      ${
        industry ? industrySwatch(industry) : nothing
      }<span class="label" title=${m.parts[condition.part]}>${name}</span
      ><button type="button" class="remove" aria-label=${m.remove(name)} title=${m.remove(name)} @click=${(event: Event) => this.#remove(condition, event)}>${icon('close')}</button>
    </li>`;
  }

  #modes({ mode }: Filter) {
    const { filter: m } = this.locale.m;
    return html`<fieldset>
      <legend>${m.mode}</legend>
      ${filterModes.map(
        (each) =>
          html`<label
            ><input type="radio" name="mode" .checked=${each === mode} @change=${() => this.#change({ mode: each })} />${m.modes[each]}</label
          >`,
      )}
    </fieldset>`;
  }

  /** The focus stays among the conditions, or goes to the menu where none is left. */
  async #remove(condition: Condition, event: Event): Promise<void> {
    const buttons = () => [...this.renderRoot.querySelectorAll<HTMLElement>('.remove')];
    const at = buttons().indexOf(event.currentTarget as HTMLElement);
    this.#change(withCondition(this.filter, condition, false));
    await new Promise((resolve) => setTimeout(resolve));
    await this.updateComplete;
    const left = buttons();
    (left[Math.min(at, left.length - 1)] ?? this.renderRoot.querySelector('select'))?.focus();
  }

  readonly #onKey = (event: KeyboardEvent) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('.remove') : null;
    if (!button || (event.key !== 'Delete' && event.key !== 'Backspace')) return;
    event.preventDefault();
    button.click();
  };

  #change(change: Partial<Filter>): void {
    this.dispatchEvent(new IntentEvent({ type: 'filter', change }));
  }
}
