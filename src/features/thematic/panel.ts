import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { measureTimeText } from '../../i18n/measure-time-text';
import { initialThematic, type Thematic } from '../../state/thematic';
import type { Classified } from '../../style/classes/classify';
import type { Scheme } from '../../style/scheme';
import { frameOf } from '../../ui/frame-of';
import { foldHead } from '../../ui/parts/fold-head';
import { PlanElement } from '../../ui/plan-element';
import { roomy } from '../../ui/roomy';
import { styleSheets } from '../../ui/style-sheets';
import chromeCss from '../../ui/styles/chrome.css?inline';
import fieldCss from '../../ui/styles/field.css?inline';
import foldCss from '../../ui/styles/fold.css?inline';
import { measurePicker } from './choice-field';
import type { LegendClass } from './emphasis-event';
import panelCss from './panel.css?inline';
import type { settings } from './settings';

declare global {
  interface HTMLElementTagNameMap {
    'thematic-panel': ThematicPanel;
  }
}

/** The thematic map's own panel: which measure, which year, how it is drawn, and what the colours mean. */
@customElement('thematic-panel')
export class ThematicPanel extends PlanElement {
  @property({ attribute: false }) thematic: Thematic = initialThematic;
  /** The measure in classes, as the map shows it; null: none. */
  @property({ attribute: false }) classified: Classified | null = null;
  /** The measure of a second map, in classes; null: none. */
  @property({ attribute: false }) secondMeasure: Classified | null = null;
  /** The class that the map points out. */
  @property({ attribute: false }) emphasis: LegendClass = null;
  @property({ attribute: false }) besideEmphasis: LegendClass = null;
  @property({ attribute: false }) scheme: Scheme = 'light';
  /** Whether there can be a second map. */
  @property({ type: Boolean }) swipes = false;
  /** A button that opens the panel over the map, for narrow windows. */
  @property({ type: Boolean, reflect: true }) compact = false;
  /** null: open where there is a measure, and room. */
  @property({ attribute: false }) open: boolean | null = null;

  /** Fetched with the first measure, as its classes are: the first view does without. */
  @state() private settings: typeof settings | null = null;
  #fetching: Promise<void> | null = null;

  static override styles = styleSheets(chromeCss, foldCss, fieldCss, panelCss);

  override render() {
    const { classified, locale } = this;
    const { m } = locale;
    const open = this.#isOpen;
    const title = classified
      ? m.thematic.closed(
          m.measures.names[classified.measure.id],
          measureTimeText(classified.measure, classified.year, locale),
        )
      : m.thematic.title;
    return html`<h2 @keydown=${this.#onKey}>
        ${foldHead({
          sign: 'thematic',
          title: open || this.compact ? m.thematic.title : title,
          short: m.thematic.short,
          open,
          brief: this.compact && !open,
          turn: () => this.#turn(!open),
        })}
      </h2>
      <div id="rows" ?hidden=${!open} @keydown=${this.#onKey}>
        ${open ? html`${measurePicker(this.thematic.measure, locale)}${classified && this.settings ? this.settings(classified, this) : nothing}` : nothing}
      </div>`;
  }

  protected override willUpdate(): void {
    if (this.#isOpen && this.thematic.measure !== null) this.#fetching ??= this.#fetch();
  }

  /** A panel with a measure is complete when its settings are there. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#fetching;
    return super.getUpdateComplete();
  }

  async #fetch(): Promise<void> {
    this.settings = (await import('./settings')).settings;
  }

  protected override updated(): void {
    this.toggleAttribute('opened', this.#isOpen);
  }

  get #isOpen(): boolean {
    return this.open ?? (this.thematic.measure !== null && !this.compact && frameOf(this).width > roomy);
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
