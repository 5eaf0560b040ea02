import { html, nothing, svg } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Figure } from '../../plan/schema/figure';
import type { PathSubject } from '../../plan/subjects/path-subject';
import { years } from '../../plan/years';
import { PlanElement } from '../../ui/plan-element';
import { styleSheets } from '../../ui/style-sheets';
import { measureText } from '../actuals/actual-text';
import { axisTicks } from './axis-ticks';
import { type PathKind, type PathYear, pathKinds } from './model/path-years';
import pathChartCss from './path-chart.css?inline';
import { amountText, targetText } from './path-texts';

declare global {
  interface HTMLElementTagNameMap {
    'path-chart': PathChart;
  }
}

const height = 250;
const edge = { top: 22, right: 22, bottom: 24, left: 48 };

/** Both paths, the target and the actuals on one scale. */
@customElement('path-chart')
export class PathChart extends PlanElement {
  @property({ attribute: false }) subject!: PathSubject;
  @property({ attribute: false }) rows: readonly PathYear[] = [];
  /** The element's own width in pixels, so that letters keep their size. */
  @state() private width = 540;
  readonly #observer = new ResizeObserver(([entry]) => {
    if (entry) this.width = Math.max(280, Math.round(entry.contentRect.width));
  });

  static override styles = styleSheets(pathChartCss);

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
  }

  override render() {
    const goals = this.#goals;
    const from = this.subject.baseline.figure;
    const values = this.rows.flatMap(({ paths, actual }) => [
      paths.linear.value,
      paths.constant.value,
      actual,
    ]);
    const known = [...values, ...goals.map(({ value }) => value)].filter((value) => value !== null);
    if (known.length === 0) return nothing;
    const ticks = axisTicks(known);
    const [low = 0, high = 1] = [ticks[0], ticks.at(-1)];
    const x = (year: number) => edge.left + ((year - 2020) / 5) * (this.width - edge.left - edge.right);
    const y = (value: number) =>
      height - edge.bottom - ((value - low) / (high - low)) * (height - edge.top - edge.bottom);
    return html`<svg viewBox="0 0 ${this.width} ${height}" height=${height} role="img" aria-label=${this.#words}>
        ${ticks.map((tick) => this.#gridLine(tick, y(tick)))}
        ${years.map((year) => svg`<text x=${x(year)} y=${height - 6} text-anchor="middle">${year}</text>`)}
        ${pathKinds.map((kind) => this.#line(kind, x, y))}
        ${from.value === null || from.year < 2020 ? nothing : svg`<circle class="target" cx=${x(2020)} cy=${y(from.value)} r="4" />`}
        ${goals.map((figure) => this.#goal(figure, x, y))}
        ${this.rows.map(({ year, actual }) => (actual === null ? nothing : this.#dot(x(year), y(actual), actual)))}
      </svg>
      ${this.#legend()}`;
  }

  get #goals(): Figure[] {
    const { target, stretch } = this.subject;
    return [target, stretch].flatMap((goal) => (goal && goal.figure.value !== null ? [goal.figure] : []));
  }

  get #words(): string {
    const { locale, subject, rows } = this;
    const { path } = locale.m;
    const { value } = subject.baseline.figure;
    const actuals = rows.flatMap(({ year, actual }) =>
      actual === null ? [] : [`${year} ${amountText(actual, subject, locale)}`],
    );
    return path.chart(
      `${locale.text(subject.area.name)}${locale.m.card.listSeparator}${measureText(subject, locale)}`,
      value === null ? path.none : amountText(value, subject, locale),
      targetText(subject.target.figure, subject, locale) || path.none,
      actuals.join(locale.m.card.listSeparator) || path.noActual,
    );
  }

  #gridLine(value: number, y: number) {
    return svg`<line class="grid" x1=${edge.left} x2=${this.width - edge.right} y1=${y} y2=${y} />
      <text x=${edge.left - 8} y=${y + 4} text-anchor="end">${this.locale.amount(value, this.subject.unit)}</text>`;
  }

  #line(kind: PathKind, x: (year: number) => number, y: (value: number) => number) {
    const points = this.rows.flatMap(({ year, paths }) =>
      paths[kind].value === null ? [] : [`${x(year)},${y(paths[kind].value)}`],
    );
    return points.length > 1 ? svg`<path class=${kind} d="M${points.join('L')}" />` : nothing;
  }

  /** A diamond, with the target's own words over it. */
  #goal(figure: Figure, x: (year: number) => number, y: (value: number) => number) {
    const { path } = this.locale.m;
    const [cx, cy] = [x(2025), y(figure.value ?? 0)];
    const word = figure.assumed
      ? path.assumedTarget
      : figure === this.subject.target.figure
        ? path.target
        : path.stretch;
    return svg`<path class="target" d="M${cx},${cy - 6}l6,6l-6,6l-6,-6z" />
      <text class="name" x=${cx + 16} y=${cy - 11} text-anchor="end">${word} ${targetText(figure, this.subject, this.locale)}</text>`;
  }

  #dot(cx: number, cy: number, actual: number) {
    return svg`<circle class="actual" cx=${cx} cy=${cy} r="5" />
      <text class="value" x=${cx} y=${cy + 19} text-anchor="middle">${this.locale.amount(actual, this.subject.unit)}</text>`;
  }

  #legend() {
    const { path } = this.locale.m;
    return html`<ul>
      ${pathKinds.map(
        (kind) => html`<li>
          <svg viewBox="0 0 26 10" height="10" aria-hidden="true"><path class=${kind} d="M0,5L26,5" /></svg>${path.kinds[kind]}
        </li>`,
      )}
      <li>
        <svg viewBox="0 0 26 12" height="12" aria-hidden="true"><path class="target" d="M13,1l5,5l-5,5l-5,-5z" /></svg>${path.target}
      </li>
      <li>
        <svg viewBox="0 0 26 12" height="12" aria-hidden="true"><circle class="actual" cx="13" cy="6" r="5" /></svg>${path.actual}
      </li>
    </ul>`;
  }
}
