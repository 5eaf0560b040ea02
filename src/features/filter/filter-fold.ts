import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { conditionsOf, type Filter, noFilter } from '../../plan/filter/filter';
import type { FilterMatch } from '../../plan/filter/filter-match';
import type { Scheme } from '../../style/scheme';
import { frameOf } from '../../ui/frame-of';
import { foldHead } from '../../ui/parts/fold-head';
import { PlanElement } from '../../ui/plan-element';
import { roomy } from '../../ui/roomy';
import { styleSheets } from '../../ui/style-sheets';
import chromeCss from '../../ui/styles/chrome.css?inline';
import foldCss from '../../ui/styles/fold.css?inline';
import filterFoldCss from './filter-fold.css?inline';

declare global {
  interface HTMLElementTagNameMap {
    'filter-fold': FilterFold;
  }
}

/**
 * The way to the filter, always there; what is in it is loaded when it is first opened, or a link brings a filter. While
 * it is folded it shows a row of its conditions.
 */
@customElement('filter-fold')
export class FilterFold extends PlanElement {
  @property({ attribute: false }) filter: Filter = noFilter;
  /** What the filter keeps; null: it asks for nothing. */
  @property({ attribute: false }) filterMatch: FilterMatch | null = null;
  @property({ attribute: false }) scheme: Scheme = 'light';
  /** A button that opens it over the map, for narrow windows. */
  @property({ type: Boolean, reflect: true }) compact = false;
  /** null: open where there is a filter, and room. */
  @property({ attribute: false }) open: boolean | null = null;

  static override styles = styleSheets(chromeCss, foldCss, filterFoldCss);

  override render() {
    const { filter: m } = this.locale.m;
    const open = this.#isOpen;
    const count = conditionsOf(this.filter).length;
    const title = this.filterMatch && !open ? m.closed(String(count)) : m.title;
    return html`<h2 @keydown=${this.#onKey}>
        ${foldHead({
          sign: 'filter',
          title,
          short: '',
          open,
          brief: this.compact && !open,
          turn: () => this.#turn(!open),
        })}
      </h2>
      <div id="rows" ?hidden=${!this.#shown} @keydown=${this.#onKey}>
        ${
          this.#shown
            ? html`<filter-bar ?brief=${!open} .filter=${this.filter} .filterMatch=${this.filterMatch} .scheme=${this.scheme}></filter-bar>`
            : nothing
        }
      </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.toggleAttribute('opened', this.#isOpen);
    this.toggleAttribute('active', this.filterMatch !== null);
    if (this.#shown) void import('./filter-bar');
    // A filter that is set from elsewhere opens it again, unless the reader folded this one.
    if (changed.get('filterMatch') && !this.filterMatch) this.open = null;
  }

  get #isOpen(): boolean {
    return this.open ?? (this.filterMatch !== null && !this.compact && frameOf(this).width > roomy);
  }

  get #shown(): boolean {
    return this.#isOpen || this.filterMatch !== null;
  }

  #turn(open: boolean): void {
    this.open = open;
  }

  readonly #onKey = (event: KeyboardEvent) => {
    if (!this.compact || !this.#isOpen || event.key !== 'Escape') return;
    event.stopPropagation();
    this.open = false;
    this.renderRoot.querySelector<HTMLElement>('.head')?.focus();
  };
}
