import { type AppState, type LayerId, type LayerState, layerIds } from '../app-state';
import type { Field } from './field';
import { list, oneOf } from './text';

/** `hide=layer,…` */
const hide: Field = {
  key: 'hide',
  write: ({ layers }) => layerIds.filter((id) => !layers[id].visible).join(','),
  read: (state, text) =>
    list(text).reduce((next, part) => change(next, oneOf(layerIds, part), { visible: false }), state),
};

/** `fade=layer:percent,…` */
const fade: Field = {
  key: 'fade',
  write: ({ layers }) =>
    layerIds
      .filter((id) => layers[id].opacity !== 1)
      .map((id) => `${id}:${Math.round(layers[id].opacity * 100)}`)
      .join(','),
  read: (state, text) =>
    list(text).reduce((next, part) => {
      const [id, percent] = part.split(':');
      const opacity = Number(percent) / 100;
      return opacity >= 0.1 && opacity <= 1 ? change(next, oneOf(layerIds, id), { opacity }) : next;
    }, state),
};

export const layerFields: readonly Field[] = [hide, fade];

function change(state: AppState, id: LayerId | null, part: Partial<LayerState>): AppState {
  if (!id) return state;
  return { ...state, layers: { ...state.layers, [id]: { ...state.layers[id], ...part } } };
}
