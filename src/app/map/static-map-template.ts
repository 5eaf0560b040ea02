import { html, type TemplateResult } from 'lit';
import { contextOpacity } from './context-opacity';
import type { MapContext } from './map-template';

/** The map where there is no WebGL. */
export function staticMapTemplate({
  plan,
  state,
  locale,
  scheme,
  classified,
  emphasised,
  filterMatch,
  initialBounds,
  padding,
}: MapContext): TemplateResult {
  const { layers, selection, thematic } = state;
  return html`<static-map .plan=${plan} .layers=${layers} .quiet=${contextOpacity(thematic)} .classified=${classified} .drawing=${thematic.drawing} .emphasised=${emphasised} .filterMatch=${filterMatch} .selected=${selection} .scheme=${scheme} .language=${locale.lang} .initialBounds=${initialBounds} .padding=${padding} .label=${locale.m.app.mapLabel}></static-map>`;
}
