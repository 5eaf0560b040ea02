import { type AppState, languages, themes } from '../../state/app-state';
import { allLayers, layerIds, withLayer } from '../../state/layers';
import type { Field } from '../../state/link/field';
import { list, oneOf } from '../../state/link/text';
import { engine } from '../features';

/** The attributes of `<plan-atlas>` that say what it shows, beside `link`. */
export const atlasAttributes = ['lang', 'theme', 'selected', 'layers', 'measure', 'year', 'story'] as const;
export type AtlasAttribute = (typeof atlasAttributes)[number];

/** The state with what an attribute says; `text` null: the attribute is gone, and with it what it said. */
export function withAttribute(state: AppState, name: AtlasAttribute, text: string | null): AppState {
  const value = (text ?? '').trim();
  switch (name) {
    case 'lang':
      return {
        ...state,
        lang: languages.find((lang) => new RegExp(`^${lang}\\b`, 'i').test(value)) ?? state.lang,
      };
    case 'theme':
      return { ...state, theme: oneOf(themes, value) ?? 'system' };
    case 'selected':
      return { ...state, selection: value || null, page: 'card' };
    case 'layers':
      return {
        ...state,
        layers: text === null ? allLayers : shown(state.layers, list(value)),
      };
    case 'measure':
    case 'year':
      return read(state, name, value);
    case 'story': {
      const next = read({ ...state, story: null }, 'story', value);
      return { ...next, page: next.story ? 'stories' : 'card' };
    }
  }
}

/** What a link would mean by the same words. */
function read(state: AppState, key: string, value: string): AppState {
  return (engine.fields.find((field) => field.key === key) as Field).read(state, value);
}

function shown(layers: AppState['layers'], ids: readonly string[]): AppState['layers'] {
  return layerIds.reduce((next, id) => withLayer(next, id, { visible: ids.includes(id) }), layers);
}
