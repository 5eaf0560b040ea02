import {
  type AppState,
  type Lang,
  type LayerId,
  languages,
  layerIds,
  pages,
  themes,
  type View,
} from './app-state';
import { initialState } from './initial-state';

/**
 * Reads a query string written by `formatLink`. Never throws; what it does not know or cannot read is
 * left at its default. `lang` is the reader's own language, for links that name none.
 */
export function parseLink(search: string, lang: Lang): AppState {
  const query = new URLSearchParams(search);
  const initial = initialState(oneOf(languages, query.get('lang')) ?? lang);
  const layers = { ...initial.layers };
  for (const id of list(query.get('hide'))) {
    if (isLayer(id)) layers[id] = { ...layers[id], visible: false };
  }
  for (const entry of list(query.get('fade'))) {
    const [id = '', percent] = entry.split(':');
    const opacity = Number(percent) / 100;
    if (isLayer(id) && opacity >= 0.1 && opacity <= 1) layers[id] = { ...layers[id], opacity };
  }
  return Object.freeze({
    ...initial,
    view: view(query.get('at')),
    layers: Object.freeze(layers),
    selection: query.get('sel') || null,
    page: oneOf(pages, query.get('page')) ?? initial.page,
    theme: oneOf(themes, query.get('theme')) ?? initial.theme,
  });
}

function view(text: string | null): View | null {
  const parts = list(text);
  const numbers = parts.map(Number);
  const [lat = Number.NaN, lng = Number.NaN, zoom = Number.NaN, bearing = 0, pitch = 0] = numbers;
  const known =
    parts.length >= 3 &&
    numbers.every(Number.isFinite) &&
    Math.abs(lat) <= 85 &&
    Math.abs(lng) <= 180 &&
    zoom >= 0 &&
    zoom <= 24 &&
    Math.abs(bearing) <= 180 &&
    pitch >= 0 &&
    pitch <= 85;
  return known ? Object.freeze({ lng, lat, zoom, bearing, pitch }) : null;
}

function list(text: string | null): string[] {
  return text ? text.split(',').filter((part) => part !== '') : [];
}

function isLayer(id: string): id is LayerId {
  return (layerIds as readonly string[]).includes(id);
}

function oneOf<T extends string>(values: readonly T[], text: string | null): T | null {
  return values.find((value) => value === text) ?? null;
}
