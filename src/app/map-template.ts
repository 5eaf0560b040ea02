import { html, type TemplateResult } from 'lit';
import type { Bounds } from '../geometry/bounds-of';
import type { Locale } from '../i18n/locale';
import { featureOf } from '../plan/feature-of';
import type { Plan } from '../plan/plan';
import type { AppState, LayerId } from '../state/app-state';
import type { Scheme } from '../style/scheme';

export type MapContext = {
  readonly plan: Plan;
  readonly state: AppState;
  readonly locale: Locale;
  readonly scheme: Scheme;
  readonly hovered: string | null;
  readonly home: Bounds;
  readonly padding: { top: number; right: number; bottom: number; left: number };
};

/** The map and its layers. Their order here is their order on the map; a new layer is one line. */
export function mapTemplate({
  plan,
  state,
  locale,
  scheme,
  hovered,
  home,
  padding,
}: MapContext): TemplateResult {
  const { geo } = plan;
  const { selection, layers, view } = state;
  const language = locale.lang;
  const hidden = (Object.keys(layers) as LayerId[]).filter((id) => !layers[id].visible);
  const at = (id: LayerId) => layers[id].opacity;
  const off = (id: LayerId) => !layers[id].visible;
  return html`
    <plan-map .view=${view} .home=${home} .padding=${padding} .scheme=${scheme} .label=${locale.m.app.mapLabel}>
      <base-layer .data=${geo.surroundings} .language=${language} .scheme=${scheme}></base-layer>
      <area-layer .data=${geo.counties} .language=${language} .scheme=${scheme} .selected=${selection} .hovered=${hovered} .opacity=${at('areas')} ?invisible=${off('areas')}></area-layer>
      <water-layer .data=${geo.context} .language=${language} .scheme=${scheme} .opacity=${at('water')} ?invisible=${off('water')}></water-layer>
      <corridor-layer .data=${geo.corridor} .language=${language} .scheme=${scheme} .selected=${selection} .hovered=${hovered} .opacity=${at('corridor')} ?invisible=${off('corridor')}></corridor-layer>
      <belt-layer .data=${geo.belts} .language=${language} .scheme=${scheme} .selected=${selection} .hovered=${hovered} .opacity=${at('belts')} ?invisible=${off('belts')}></belt-layer>
      <transport-layer .data=${geo.context} .language=${language} .scheme=${scheme} .opacity=${at('transport')} ?invisible=${off('transport')}></transport-layer>
      <selection-layer .feature=${featureOf(plan, selection)} .scheme=${scheme}></selection-layer>
      <place-layer .data=${geo.places} .language=${language} .scheme=${scheme} .selected=${selection} .hovered=${hovered} .opacity=${at('places')} ?invisible=${off('places')}></place-layer>
      <city-layer .data=${geo.cities} .language=${language} .scheme=${scheme} .selected=${selection} .hovered=${hovered} .opacity=${at('cities')} ?invisible=${off('cities')}></city-layer>
      <platform-layer .data=${geo.platforms} .language=${language} .scheme=${scheme} .selected=${selection} .hovered=${hovered} .opacity=${at('platforms')} ?invisible=${off('platforms')}></platform-layer>
      <label-layer .geo=${geo} .hiddenLayers=${hidden} .language=${language} .scheme=${scheme}></label-layer>
    </plan-map>
  `;
}
