import { type Page, themes } from '../app-state';
import { allLayers, withLayer } from '../layers';
import type { Field } from '../link/field';
import { layerFields } from '../link/layer-fields';
import { list, oneOf } from '../link/text';
import { viewField } from '../link/view-field';
import type { Slice } from './slice';

/** `fit=id,…`: what a link without a view shows, whatever the size of the window */
const fit: Field = {
  key: 'fit',
  write: ({ fit }) => fit.join(','),
  read: (state, text) => ({ ...state, fit: [...new Set(list(text))] }),
};

/** `sel=id` */
const selection: Field = {
  key: 'sel',
  write: ({ selection }) => selection ?? '',
  read: (state, text) => ({ ...state, selection: text || null }),
};

/** Where the reader is: the view, what is selected, the page. Its keys stand first in a link. */
export function placeSlice(
  pages: readonly Page[],
): Slice<'view' | 'fit' | 'selection' | 'page', 'select' | 'page' | 'view'> {
  return {
    initial: { view: null, fit: Object.freeze([]), selection: null, page: 'card' },
    fields: [
      viewField,
      fit,
      selection,
      {
        key: 'page',
        write: ({ page }) => (page === 'card' ? '' : page),
        read: (state, text) => ({ ...state, page: oneOf(pages, text) ?? 'card' }),
      },
    ],
    reducers: {
      select: (state, { id, stay }) => {
        const page = stay ? state.page : 'card';
        return id === state.selection && page === state.page ? state : { ...state, selection: id, page };
      },
      page: (state, { page }) => (page === state.page ? state : { ...state, page }),
      view: (state, { view }) => ({ ...state, view, fit: [] }),
    },
    resolve: (state, { plan, one, some }) => {
      const entities = [...plan.entities.keys()];
      return { ...state, fit: some(state.fit, entities), selection: one(state.selection, entities) };
    },
  };
}

const theme: Field = {
  key: 'theme',
  write: ({ theme }) => (theme === 'system' ? '' : theme),
  read: (state, text) => ({ ...state, theme: oneOf(themes, text) ?? 'system' }),
};

/** `embed=1` */
const embed: Field = {
  key: 'embed',
  write: ({ embed }) => (embed ? '1' : ''),
  read: (state, text) => ({ ...state, embed: text === '1' }),
};

/** How the reader sees it: layers, colours, language. Its keys stand last in a link. */
export const displaySlice: Slice<
  'layers' | 'theme' | 'embed',
  'show-layer' | 'fade-layer' | 'language' | 'theme'
> = {
  initial: { layers: allLayers, theme: 'system', embed: false },
  fields: [...layerFields, theme, embed],
  reducers: {
    'show-layer': (state, { layer, visible }) => ({
      ...state,
      layers: withLayer(state.layers, layer, { visible }),
    }),
    'fade-layer': (state, { layer, opacity }) => ({
      ...state,
      layers: withLayer(state.layers, layer, { opacity: Math.min(1, Math.max(0.1, opacity)) }),
    }),
    language: (state, { lang }) => ({ ...state, lang }),
    theme: (state, { theme }) => ({ ...state, theme }),
  },
};
