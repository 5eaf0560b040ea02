import type { ReactiveControllerHost } from 'lit';
import { areasOfClass } from '../../features/thematic/areas-of-class';
import type { EmphasisEvent, LegendClass, LegendSide } from '../../features/thematic/emphasis-event';
import type { Actuals } from '../../plan/actuals/actual';
import type { MeasureId } from '../../plan/measures/measure-id';

import { memoize } from '../../plan/memoize';
import type { Plan } from '../../plan/plan';
import type { Year } from '../../plan/years';
import type { Classing, Thematic } from '../../state/thematic';
import type { Classified } from '../../style/classes/classify';
import type { Scheme } from '../../style/scheme';

type Classify = (
  plan: Plan,
  actuals: Actuals,
  measure: MeasureId,
  year: Year,
  classing: Classing,
  scheme: Scheme,
) => Classified;

const nobody = Object.freeze({ legendClass: null, side: 'shown' });

/**
 * The measure that the thematic map shows, put into classes once for all who show it, and the class that the
 * reader points at in the legend. What makes classes, and a small map's legend,
 * is loaded with the first measure.
 */
export class ShownMeasure {
  #emphasis: { readonly legendClass: LegendClass; readonly side: LegendSide } = nobody;
  #legend: readonly unknown[] = [];
  #classify: { readonly shown: Classify; readonly second: Classify } | null = null;
  #loading = false;
  readonly #areas = memoize(areasOfClass);

  constructor(private readonly host: ReactiveControllerHost & EventTarget) {
    host.addEventListener('emphasis', (event) => {
      const { legendClass, side } = event as EmphasisEvent;
      this.#emphasis = { legendClass, side };
      host.requestUpdate();
    });
  }

  /** The class of a legend that the reader points at. */
  emphasis(side: LegendSide): LegendClass {
    return this.#emphasis.side === side ? this.#emphasis.legendClass : null;
  }

  /** The measure in classes; null where none is shown, or not yet. The same object while nothing changes. */
  classified(plan: Plan, actuals: Actuals, thematic: Thematic, scheme: Scheme): Classified | null {
    const { measure, year, classing, drawing, swipe } = thematic;
    const legend = [measure, classing, drawing, swipe?.measure];
    // Another legend: nobody points at a class of it yet.
    if (legend.some((part, index) => part !== this.#legend[index])) this.#emphasis = nobody;
    this.#legend = legend;
    if (measure === null) return null;
    if (!this.#classify) void this.#load();
    return this.#classify?.shown(plan, actuals, measure, year, classing, scheme) ?? null;
  }

  /** The measure of the second map, in classes by the same settings; null where there is no second map, or not yet. */
  secondMeasure(
    plan: Plan,
    actuals: Actuals,
    { swipe, classing }: Thematic,
    scheme: Scheme,
  ): Classified | null {
    if (swipe === null) return null;
    if (!this.#classify) void this.#load();
    return this.#classify?.second(plan, actuals, swipe.measure, swipe.year, classing, scheme) ?? null;
  }

  /** Ids of the areas of the class pointed at. */
  emphasised(shown: Classified | null, second: Classified | null): readonly string[] {
    const { legendClass, side } = this.#emphasis;
    return this.#areas(side === 'shown' ? shown : second, legendClass);
  }

  async #load(): Promise<void> {
    if (this.#loading) return;
    this.#loading = true;
    const [{ classify }] = await Promise.all([
      import('../../style/classes/classify'),
      import('./map-legend'),
    ]);
    const remembering = () =>
      memoize<Parameters<Classify>, Classified>((plan, actuals, ...rest) =>
        classify({ plan, actuals }, ...rest),
      );
    this.#classify = { shown: remembering(), second: remembering() };
    this.host.requestUpdate();
  }
}
