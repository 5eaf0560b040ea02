import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Classified } from '../../style/classes/classify';
import type { Scheme } from '../../style/scheme';
import { PlanElement } from '../../ui/plan-element';
import { styleSheets } from '../../ui/style-sheets';
import chromeCss from '../../ui/styles/chrome.css?inline';
import fieldCss from '../../ui/styles/field.css?inline';
import { areasOfClass } from './areas-of-class';
import classLegendCss from './class-legend.css?inline';
import { classRanges } from './class-ranges';
import { classSwatch } from './class-swatch';
import { EmphasisEvent, type LegendClass, type LegendSide } from './emphasis-event';

declare global {
  interface HTMLElementTagNameMap {
    'class-legend': ClassLegend;
  }
}

/**
 * The classes with their colours, ranges and numbers of areas. A class that the reader points at is named
 * area by area and shown on the map; a press keeps it so.
 *
 * @fires emphasis - the class that is pointed at or kept; null: none
 */
@customElement('class-legend')
export class ClassLegend extends PlanElement {
  @property({ attribute: false }) classified: Classified | null = null;
  @property({ attribute: false }) scheme: Scheme = 'light';
  /** The class that the map shows. */
  @property({ attribute: false }) emphasis: LegendClass = null;
  @property({ attribute: false }) side: LegendSide = 'shown';

  #kept: LegendClass = null;

  static override styles = styleSheets(chromeCss, fieldCss, classLegendCss);

  override render() {
    const { classified, locale } = this;
    if (!classified) return nothing;
    const { thematic, measures } = locale.m;
    const unit = measures.units[classified.measure.unit];
    const ranges = classRanges(classified, locale);
    const missing = areasOfClass(classified, 'none').length;
    return html`<ol>
        ${classified.colours.map((colour, at) => {
          const range = ranges[at] ?? '';
          const count = String(areasOfClass(classified, at).length);
          return this.#row(
            at,
            classSwatch(colour, this.scheme),
            range,
            count,
            thematic.classLabel(range, unit, count),
          );
        })}
        ${
          missing > 0
            ? this.#row(
                'none',
                classSwatch(null, this.scheme),
                thematic.noFigure,
                String(missing),
                thematic.noFigureLabel(String(missing)),
              )
            : nothing
        }
      </ol>
      ${this.#names(classified)}`;
  }

  /** What is kept goes with its classes; a legend that is unfolded again finds it on the map. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated) this.#kept = this.emphasis;
    const [before, now] = [changed.get('classified'), this.classified];
    if (before && (before.measure !== now?.measure || String(before.breaks) !== String(now.breaks)))
      this.#kept = null;
  }

  #row(
    at: Exclude<LegendClass, null>,
    swatch: TemplateResult,
    range: string,
    count: string,
    label: string,
  ): TemplateResult {
    const point = () => this.#point(at);
    const leave = () => this.#point(this.#kept);
    return html`<li>
      <button type="button" class=${this.emphasis === at ? 'shown' : ''} aria-label=${label} aria-pressed=${this.#kept === at}
        @pointerenter=${point} @pointerleave=${leave} @focus=${point} @blur=${leave} @click=${() => this.#keep(at)}>
        ${swatch}<span class="range">${range}</span><span class="count">${count}</span>
      </button>
    </li>`;
  }

  #names(classified: Classified): TemplateResult {
    const { emphasis, plan, locale } = this;
    const names = areasOfClass(classified, emphasis).flatMap((id) => {
      const entity = plan.entities.get(id);
      return entity ? [locale.text(entity.record.name)] : [];
    });
    const { areas, pointAtClass } = locale.m.thematic;
    return html`<p class="note ${emphasis === null ? '' : 'named'}" aria-live="polite">${emphasis === null ? pointAtClass : areas(names)}</p>`;
  }

  #keep(at: LegendClass): void {
    this.#kept = this.#kept === at ? null : at;
    this.#point(at);
    this.requestUpdate();
  }

  #point(at: LegendClass): void {
    this.dispatchEvent(new EmphasisEvent(at, this.side));
  }
}
