import { type AppState, type Lang, layerIds, type View } from './app-state';

/**
 * The query string of a state, defaults left out: empty, or `?` and
 * `at=lat,lng,zoom[,bearing[,pitch]]`, `sel=id`, `page=audit`, `hide=layer,…`, `fade=layer:percent,…`, `theme=…`, `lang=…`.
 * `lang` is the reader's own language.
 */
export function formatLink(state: AppState, lang: Lang): string {
  const faded = layerIds.filter((id) => state.layers[id].opacity !== 1);
  const entries: [string, string][] = [
    ['at', state.view ? at(state.view) : ''],
    ['sel', state.selection ?? ''],
    ['page', state.page === 'card' ? '' : state.page],
    ['hide', layerIds.filter((id) => !state.layers[id].visible).join(',')],
    ['fade', faded.map((id) => `${id}:${Math.round(state.layers[id].opacity * 100)}`).join(',')],
    ['theme', state.theme === 'system' ? '' : state.theme],
    ['lang', state.lang === lang ? '' : state.lang],
  ];
  const query = entries
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}=${readable(value)}`);
  return query.length > 0 ? `?${query.join('&')}` : '';
}

/** Four decimals are 11 m on the ground: finer than anything on this map. */
function at({ lat, lng, zoom, bearing, pitch }: View): string {
  const parts = [round(lat, 4), round(lng, 4), round(zoom, 2)];
  if (round(bearing, 1) !== 0 || round(pitch, 1) !== 0) parts.push(round(bearing, 1));
  if (round(pitch, 1) !== 0) parts.push(round(pitch, 1));
  return parts.join(',');
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits)) + 0;
}

/** Encoded, but with the commas and colons that a query may carry as they are. */
function readable(value: string): string {
  return encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%3A', ':');
}
