import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { FeatureHoverEvent } from '../../ui/events';
import { IntentEvent } from '../../ui/intent-event';
import { PlanElement } from '../../ui/plan-element';
import { styleSheets } from '../../ui/style-sheets';
import cardCss from '../../ui/styles/card.css?inline';
import chartFigureCss from './chart-figure.css?inline';
import type { ChartRow, ChartView } from './chart-view';
import type { PlotModule } from './plot-module';
import { highlight } from './tagged';

declare global {
  interface HTMLElementTagNameMap {
    'chart-figure': ChartFigure;
  }
}

/** A chart with its words. Its areas are pointed at and selected by pointer, touch and keys. */
@customElement('chart-figure')
export class ChartFigure extends PlanElement {
  static override styles = styleSheets(cardCss, chartFigureCss);

  @property({ attribute: false }) view!: ChartView;
  @property({ attribute: false }) selected: string | null = null;
  @property({ attribute: false }) hovered: string | null = null;

  @state() private plot: PlotModule | null = null;
  @state() private failed = false;
  @state() private width = 0;
  /** The area that the reader points at here, by pointer or keys. */
  @state() private pointed: string | null = null;

  #drawing: SVGSVGElement | null = null;
  /** A frame later, since a new drawing changes the size again. */
  readonly #size = new ResizeObserver(([entry]) => {
    requestAnimationFrame(() => {
      this.width = Math.round(entry?.contentRect.width ?? 0);
    });
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#size.observe(this);
    import('./plot-module').then(
      (plot) => {
        this.plot = plot;
      },
      () => {
        this.failed = true;
      },
    );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#size.disconnect();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { plot, width, view } = this;
    if (!plot || width === 0 || view.rows.length === 0) return;
    if (!this.#drawing || ['plot', 'width', 'view'].some((name) => changed.has(name)))
      this.#drawing = view.draw(plot, width);
    highlight(
      this.#drawing,
      new Set([this.pointed, this.hovered, this.selected].filter((id) => id !== null)),
    );
  }

  override render() {
    const { title, subtitle, sentence, rows, measure } = this.view;
    const messages = this.locale.m.charts;
    return html`<figure lang=${this.locale.tag}>
      <figcaption>
        <h3 id="title">${title}</h3>
        <p class="soft">${subtitle}</p>
      </figcaption>
      ${rows.length > 0 ? this.#chart() : html`<p class="empty">${measure === 'output-ahead' ? messages.noActuals : messages.nothing}</p>`}
      <p id="sentence" class="soft">${sentence}</p>
    </figure>`;
  }

  #chart() {
    const messages = this.locale.m.charts;
    const read = [this.pointed, this.hovered, this.selected].map((id) => this.#row(id)).find((row) => row);
    return html`<div class="chart" @pointermove=${this.#onPoint} @pointerleave=${() => this.#point(null)} @click=${this.#onClick}>
        <div role="img" aria-labelledby="title" aria-describedby="sentence">
          ${this.#drawing ?? html`<p class="empty">${this.failed ? messages.loadFailed : messages.loading}</p>`}
        </div>
        ${this.#drawing ? this.#list() : nothing}
      </div>
      <p class="reading">${read ? this.#reading(read) : messages.hint}</p>`;
  }

  /** The chart's areas for keys and screen readers, lying over the drawing. */
  #list() {
    return html`<ul
      role="listbox"
      tabindex="0"
      aria-label=${this.locale.m.charts.marks}
      aria-activedescendant=${this.pointed ? `mark-${this.pointed}` : nothing}
      @keydown=${this.#onKey}
      @focus=${() => this.#point(this.#row(this.selected)?.id ?? this.view.rows[0]?.id ?? null)}
      @blur=${() => this.#point(null)}
    >
      ${this.view.rows.map(
        (row) =>
          html`<li role="option" class="sr-only" id="mark-${row.id}" aria-selected=${row.id === this.selected}>${this.#reading(row)}</li>`,
      )}
    </ul>`;
  }

  /** An area with all its figures, in words. */
  #reading({ name, cells }: ChartRow): string {
    const { item, itemSeparator, colon } = this.locale.m.charts;
    const figures = cells.map(({ text }, index) => item(this.view.columns[index] ?? '', text));
    return `${name}${colon}${figures.join(itemSeparator)}`;
  }

  #row(id: string | null): ChartRow | undefined {
    return this.view.rows.find((row) => row.id === id);
  }

  #point(id: string | null): void {
    if (id === this.pointed) return;
    this.pointed = id;
    this.dispatchEvent(new FeatureHoverEvent(id));
  }

  #select(id: string | null): void {
    if (id !== null) this.dispatchEvent(new IntentEvent({ type: 'select', id, stay: true }));
  }

  readonly #onPoint = (event: PointerEvent): void => this.#point(markAt(event));

  readonly #onClick = (event: MouseEvent): void => this.#select(markAt(event));

  readonly #onKey = (event: KeyboardEvent): void => {
    const ids = this.view.rows.map(({ id }) => id);
    const at = ids.indexOf(this.pointed ?? '');
    const target = {
      ArrowDown: at + 1,
      ArrowRight: at + 1,
      ArrowUp: at - 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: ids.length - 1,
    }[event.key];
    if (target !== undefined) this.#point(ids[Math.min(ids.length - 1, Math.max(0, target))] ?? null);
    else if (event.key === 'Enter' || event.key === ' ') this.#select(this.pointed);
    else return;
    event.preventDefault();
  };
}

/** The area of the mark under the pointer. */
function markAt({ target }: Event): string | null {
  return (target instanceof SVGElement && target.dataset.id) || null;
}
