import type { Map as MapLibreMap } from 'maplibre-gl';

/** How to zoom with the wheel, and how to move the map by touch, in the reader's words. */
export type GestureHelp = { readonly windows: string; readonly mac: string; readonly touch: string };

/** Leaves the plain wheel and one finger to the page around the map, which says what to do instead; null: takes them. */
export function setGestures(map: MapLibreMap, help: GestureHelp | null): void {
  const { cooperativeGestures } = map;
  cooperativeGestures.disable();
  if (!help) return;
  // MapLibre reads its words when the handler is switched on, and has no other way to change them later.
  Object.assign(map._locale, {
    'CooperativeGesturesHandler.WindowsHelpText': help.windows,
    'CooperativeGesturesHandler.MacHelpText': help.mac,
    'CooperativeGesturesHandler.MobileHelpText': help.touch,
  });
  cooperativeGestures.enable();
}
