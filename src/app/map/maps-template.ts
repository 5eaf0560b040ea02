import { html, nothing, type TemplateResult } from 'lit';
import { memoize } from '../../plan/memoize';
import type { Thematic } from '../../state/thematic';
import { contextOpacity } from './context-opacity';
import { inFront, type MapContext, mapTemplate } from './map-template';
import './map-swipe';

/** The map, and to the right of a divider the same map with its own measure and year where the reader wants one. */
export function mapsTemplate(context: MapContext): TemplateResult {
  const { state, locale, padding } = context;
  const right = rightOf(state.thematic);
  return html`<map-swipe .thematic=${state.thematic} .padding=${padding}>
    ${mapTemplate({ ...context, alone: right !== null })}
    ${
      right
        ? html`<div slot="right" role="group" aria-label=${locale.m.height.right}>
            ${mapTemplate({ ...context, state: { ...state, thematic: right }, classified: context.secondMeasure, alone: true })}
          </div>`
        : nothing
    }
  </map-swipe>`;
}

/** What the second map shows, always the same object for the same one, so that layers see when nothing changes. */
const rightOf = memoize((thematic: Thematic): Thematic | null => {
  const { swipe } = thematic;
  return swipe && { ...thematic, measure: swipe.measure, year: swipe.year, swipe: null };
});

/** The map where there is no WebGL. */
export function staticMapTemplate({
  plan,
  state,
  locale,
  scheme,
  classified,
  emphasised,
  filterMatch,
  answer,
  initialBounds,
  padding,
}: MapContext): TemplateResult {
  const { layers, selection, thematic } = state;
  return html`<static-map .plan=${plan} .layers=${layers} .quiet=${contextOpacity(thematic)} .classified=${classified} .drawing=${thematic.drawing} .emphasised=${emphasised} .filterMatch=${inFront({ plan, filterMatch, answer })} .answer=${answer} .selected=${selection} .scheme=${scheme} .language=${locale.lang} .initialBounds=${initialBounds} .padding=${padding} .label=${locale.m.app.mapLabel}></static-map>`;
}
