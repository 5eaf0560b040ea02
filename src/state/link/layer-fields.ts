import type { AppState } from '../app-state';
import { type LayerState, layerIds, layerOf, otherLayers, withLayer } from '../layers';
import type { Field } from './field';
import { list } from './text';

/** What can be the id of a layer: the plan's, `own:` and a name, or one of a later version. */
const layerId = /^\w[\w-]*(:\w[\w-]*)?$/;

/** `hide=layer,…` */
const hide: Field = {
  key: 'hide',
  write: ({ layers }) => told(layers, ({ visible }) => (visible ? null : '')),
  read: (state, text) => list(text).reduce((next, id) => change(next, id, { visible: false }), state),
};

/** `fade=layer:percent,…` */
const fade: Field = {
  key: 'fade',
  write: ({ layers }) =>
    told(layers, ({ opacity }) => (opacity === 1 ? null : `:${Math.round(opacity * 100)}`)),
  read: (state, text) =>
    list(text).reduce((next, part) => {
      const [, id = '', percent] = /^(.+):([\d.]+)$/.exec(part) ?? [];
      const opacity = Number(percent) / 100;
      return opacity >= 0.1 && opacity <= 1 ? change(next, id, { opacity }) : next;
    }, state),
};

export const layerFields: readonly Field[] = [hide, fade];

/** The layers of which there is something to tell, each with that behind it; null: nothing. */
function told(layers: AppState['layers'], tell: (layer: LayerState) => string | null): string {
  return [...layerIds, ...otherLayers(layers)]
    .flatMap((id) => {
      const words = tell(layerOf(layers, id));
      return words === null ? [] : [id + words];
    })
    .join(',');
}

function change(state: AppState, id: string, part: Partial<LayerState>): AppState {
  return layerId.test(id) ? { ...state, layers: withLayer(state.layers, id, part) } : state;
}
