import { html, type TemplateResult } from 'lit';
import type { Bounds } from '../../geometry/bounds-of';
import type { Locale } from '../../i18n/locale';
import type { Actuals } from '../../plan/actuals/actual';
import { featureOf } from '../../plan/feature-of';
import type { Kept } from '../../plan/filter/kept';
import type { Plan } from '../../plan/plan';
import { type AppState, type LayerId, layerIds } from '../../state/app-state';
import { showsColumns } from '../../state/shows-columns';
import type { Classified } from '../../style/classes/classify';
import type { Scheme } from '../../style/scheme';
import { columnPitch } from './column-pitch';
import { quietFactor } from './quiet-factor';

export type MapContext = {
  readonly plan: Plan;
  readonly actuals: Actuals;
  readonly state: AppState;
  readonly locale: Locale;
  readonly scheme: Scheme;
  readonly hovered: string | null;
  /** The measure that is shown; null: none. */
  readonly classified: Classified | null;
  /** The measure of a second map beside it; null: none. */
  readonly secondMeasure: Classified | null;
  /** Ids of the areas that the legend points out. */
  readonly emphasised: readonly string[];
  /** What the filter keeps; null: there is none. */
  readonly kept: Kept | null;
  readonly home: Bounds;
  readonly padding: { top: number; right: number; bottom: number; left: number };
};

/** The map and its layers. Their order here is their order on the map; a new layer is one line. */
export function mapTemplate({
  plan,
  actuals,
  state,
  locale,
  scheme,
  hovered,
  classified,
  emphasised,
  kept,
  home,
  padding,
}: MapContext): TemplateResult {
  const { geo } = plan;
  const { selection, layers, view, thematic } = state;
  const language = locale.lang;
  const quiet = quietFactor(thematic);
  const at = (id: LayerId) => layers[id].opacity * (id === 'areas' ? 1 : quiet);
  const off = (id: LayerId) => !layers[id].visible;
  // A measure is drawn in place of the areas' own colours, and they alone are lettered then.
  const replaced = classified !== null && thematic.drawing !== 'columns';
  const unlettered = layerIds.filter((id) => off(id) || (classified !== null && id !== 'areas'));
  return html`
    <plan-map .view=${view} .home=${home} ?flight=${state.story !== null} .homePitch=${showsColumns(thematic) ? columnPitch : 0} .padding=${padding} .scheme=${scheme} .label=${locale.m.app.mapLabel} .gestures=${state.embed ? locale.m.embed.gestures : null}>
      <base-layer .data=${geo.surroundings} .language=${language} .scheme=${scheme}></base-layer>
      <area-layer .kept=${kept} .data=${geo.counties} .language=${language} .scheme=${scheme} .selected=${selection} .hovered=${hovered} .opacity=${at('areas')} ?invisible=${off('areas') || replaced}></area-layer>
      <measure-layer .kept=${kept} .data=${geo.counties} .classified=${classified} .drawing=${thematic.drawing} .emphasised=${emphasised} .scheme=${scheme} .selected=${selection} .hovered=${hovered} .opacity=${at('areas')} ?invisible=${off('areas')}></measure-layer>
      <water-layer .data=${geo.context} .language=${language} .scheme=${scheme} .opacity=${at('water')} ?invisible=${off('water')}></water-layer>
      <corridor-layer .kept=${kept} .data=${geo.corridor} .language=${language} .scheme=${scheme} .selected=${selection} .hovered=${hovered} .opacity=${at('corridor')} ?invisible=${off('corridor')}></corridor-layer>
      <belt-layer .kept=${kept} .data=${geo.belts} .language=${language} .scheme=${scheme} .selected=${selection} .hovered=${hovered} .opacity=${at('belts')} ?invisible=${off('belts')}></belt-layer>
      <transport-layer .data=${geo.context} .language=${language} .scheme=${scheme} .opacity=${at('transport')} ?invisible=${off('transport')}></transport-layer>
      <selection-layer .feature=${featureOf(plan, selection)} .scheme=${scheme}></selection-layer>
      <column-layer .plan=${plan} .actuals=${actuals} .classified=${thematic.drawing === 'columns' ? classified : null} .scheme=${scheme} .selected=${selection} .hovered=${hovered}></column-layer>
      <place-layer .kept=${kept} .data=${geo.places} .language=${language} .scheme=${scheme} .selected=${selection} .hovered=${hovered} .opacity=${at('places')} ?invisible=${off('places')}></place-layer>
      <city-layer .kept=${kept} .data=${geo.cities} .language=${language} .scheme=${scheme} .selected=${selection} .hovered=${hovered} .opacity=${at('cities')} ?invisible=${off('cities')}></city-layer>
      <platform-layer .kept=${kept} .data=${geo.platforms} .language=${language} .scheme=${scheme} .selected=${selection} .hovered=${hovered} .opacity=${at('platforms')} ?invisible=${off('platforms')}></platform-layer>
      <label-layer .kept=${kept} .geo=${geo} .hiddenLayers=${unlettered} .classified=${classified} .language=${language} .scheme=${scheme}></label-layer>
    </plan-map>
  `;
}
