import { html, type TemplateResult } from 'lit';
import type { MapContext } from './map-template';
import { quietFactor } from './quiet-factor';

/** The map where there is no WebGL. */
export function staticMapTemplate({
  plan,
  state,
  locale,
  scheme,
  classified,
  emphasised,
  kept,
  home,
  padding,
}: MapContext): TemplateResult {
  const { layers, selection, thematic } = state;
  return html`<static-map .plan=${plan} .layers=${layers} .quiet=${quietFactor(thematic)} .classified=${classified} .drawing=${thematic.drawing} .emphasised=${emphasised} .kept=${kept} .selected=${selection} .scheme=${scheme} .language=${locale.lang} .home=${home} .padding=${padding} .label=${locale.m.app.mapLabel}></static-map>`;
}
