import { html, type TemplateResult } from 'lit';
import type { LegendClass, LegendSide } from '../../features/thematic/emphasis-event';
import '../../features/filter/filter-fold';
import '../../features/legend/panel';
import '../../features/thematic/panel';
import type { MapContext } from '../map/map-template';

type Legends = Pick<
  MapContext,
  'plan' | 'state' | 'scheme' | 'classified' | 'secondMeasure' | 'filterMatch'
> & {
  /** The class of a legend that is pointed at. */
  readonly emphasis: (side: LegendSide) => LegendClass;
  /** Buttons that open the panels over the map, for narrow windows. */
  readonly compact: boolean;
  /** Whether there can be a second map. */
  readonly swipes: boolean;
};

/** The panels beside the map: the thematic map's, the filter, and the layers with their legend. */
export function legendsTemplate(legends: Legends): TemplateResult {
  const { plan, state, scheme, classified, secondMeasure, filterMatch, emphasis, compact, swipes } = legends;
  return html`
    <thematic-panel .thematic=${state.thematic} .classified=${classified} .secondMeasure=${secondMeasure} .emphasis=${emphasis('shown')} .besideEmphasis=${emphasis('beside')} .scheme=${scheme} ?swipes=${swipes} ?compact=${compact}></thematic-panel>
    <filter-fold .filter=${state.filter} .filterMatch=${filterMatch} .scheme=${scheme} ?compact=${compact}></filter-fold>
    <layer-panel ?folded=${state.thematic.measure !== null} .layers=${state.layers} .geo=${plan.geo} .scheme=${scheme} ?compact=${compact}></layer-panel>
  `;
}
