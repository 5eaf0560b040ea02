import { charts, mostCompared, pages, themes } from '../app-state';
import { initialState } from '../initial-state';
import type { Field } from './field';
import { filterFields } from './filter-fields';
import { layerFields } from './layer-fields';
import { listFields } from './list-fields';
import { matchFields } from './match-fields';
import { matrixFields } from './matrix-fields';
import { scenarioField } from './scenario-field';
import { storyFields } from './story-fields';
import { tableFields } from './table-fields';
import { list, oneOf } from './text';
import { thematicFields } from './thematic-fields';
import { viewField } from './view-field';

const initial = initialState('zh');

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

/** `page=audit` … */
const page: Field = {
  key: 'page',
  write: ({ page }) => (page === initial.page ? '' : page),
  read: (state, text) => ({ ...state, page: oneOf(pages, text) ?? initial.page }),
};

/** `compare=area,…`, up to four */
const compared: Field = {
  key: 'compare',
  write: ({ compared }) => compared.join(','),
  read: (state, text) => ({ ...state, compared: [...new Set(list(text))].slice(0, mostCompared) }),
};

/** `chart=ranking` … */
const chart: Field = {
  key: 'chart',
  write: ({ chart }) => (chart === initial.chart ? '' : chart),
  read: (state, text) => ({ ...state, chart: oneOf(charts, text) ?? initial.chart }),
};

/** `path=lanxi.output` or `path=indicator` */
const path: Field = {
  key: 'path',
  write: ({ path }) => path ?? '',
  read: (state, text) => ({ ...state, path: text || null }),
};

/** `topic=id` of an industry or segment */
const topic: Field = {
  key: 'topic',
  write: ({ topic }) => topic ?? '',
  read: (state, text) => ({ ...state, topic: text || null }),
};

/** `platforms=id,…`, up to four */
const platforms: Field = {
  key: 'platforms',
  write: ({ platforms }) => platforms.join(','),
  read: (state, text) => ({ ...state, platforms: [...new Set(list(text))].slice(0, mostCompared) }),
};

const theme: Field = {
  key: 'theme',
  write: ({ theme }) => (theme === initial.theme ? '' : theme),
  read: (state, text) => ({ ...state, theme: oneOf(themes, text) ?? initial.theme }),
};

/** `embed=1` */
const embed: Field = {
  key: 'embed',
  write: ({ embed }) => (embed ? '1' : ''),
  read: (state, text) => ({ ...state, embed: text === '1' }),
};

/** The keys of a link in their order; `lang` follows them, since its default is the reader's own. */
export const fields: readonly Field[] = [
  viewField,
  fit,
  selection,
  page,
  ...thematicFields,
  ...tableFields,
  compared,
  chart,
  path,
  scenarioField,
  topic,
  ...filterFields,
  ...matrixFields,
  ...matchFields,
  platforms,
  ...listFields,
  ...storyFields,
  ...layerFields,
  theme,
  embed,
];
