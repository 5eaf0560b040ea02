import { customElement, property } from 'lit/decorators.js';
import { type Actuals, noActuals } from '../../../plan/actuals/actual';
import type { Plan } from '../../../plan/plan';
import type { Classified } from '../../../style/classes/classify';
import { columnsOf } from '../../../style/columns/columns-of';
import { scene } from '../../scene';
import { MapLayer } from '../parts/map-layer';
import { describeColumns } from './describe-columns';
import { type StandingColumn, standingColumns } from './standing-columns';

declare global {
  interface HTMLElementTagNameMap {
    'column-layer': ColumnLayer;
  }
}

const nothing = scene([]);

/** The thematic map's measure as columns on the areas; nothing while it is drawn in another way. */
@customElement('column-layer')
export class ColumnLayer extends MapLayer {
  @property({ attribute: false }) plan: Plan | null = null;
  @property({ attribute: false }) actuals: Actuals = noActuals;
  /** The measure that stands on the map; null: none does. */
  @property({ attribute: false }) classified: Classified | null = null;
  /** Each year stands alone, beside a map of another. */
  @property({ type: Boolean }) alone = false;

  #inputs: readonly unknown[] = [];
  #columns: readonly StandingColumn[] = [];

  protected override describe() {
    const { plan, actuals, classified, alone, scheme } = this;
    if (!plan || !classified) return nothing;
    const inputs = [plan, actuals, classified, alone];
    if (inputs.some((input, index) => input !== this.#inputs[index])) {
      this.#columns = standingColumns(plan.geo, columnsOf(classified, { plan, actuals }, alone));
      this.#inputs = inputs;
    }
    const flags = { hover: this.hovered, selected: this.selected };
    return describeColumns(plan.geo.counties, this.#columns, scheme, flags);
  }
}
