import { type AppState, mostCompared } from '../app-state';
import type { Intent } from '../intent';
import { allLayers, withLayer } from '../layers';
import { parseLink } from '../link/parse-link';

/** The next state; the same object where nothing changes. */
export function reduce(state: AppState, intent: Intent): AppState {
  switch (intent.type) {
    case 'select': {
      const page = intent.stay ? state.page : 'card';
      if (intent.id === state.selection && state.page === page) return state;
      const path = page === 'path' ? followed(state.path, intent.id) : state.path;
      return { ...state, selection: intent.id, page, path };
    }
    case 'page':
      return intent.page === state.page ? state : { ...state, page: intent.page };
    case 'view':
      return { ...state, view: intent.view, fit: [] };
    case 'thematic':
      return { ...state, thematic: { ...state.thematic, ...intent.change } };
    case 'table':
      return { ...state, table: { ...state.table, ...intent.change } };
    case 'compare':
      return { ...state, compared: [...new Set(intent.ids)].slice(0, mostCompared) };
    case 'chart':
      return { ...state, chart: intent.chart };
    case 'topic':
      return { ...state, topic: intent.id, page: 'industries' };
    case 'filter':
      return { ...state, filter: { ...state.filter, ...intent.change } };
    case 'matrix':
      return { ...state, matrix: { ...state.matrix, ...intent.change } };
    case 'match':
      return { ...state, match: { ...state.match, ...intent.change } };
    case 'compare-platforms':
      return { ...state, platforms: [...new Set(intent.ids)].slice(0, mostCompared) };
    case 'add-platform':
      return {
        ...state,
        platforms: [...new Set([...state.platforms, intent.id])].slice(0, mostCompared),
        page: 'platforms',
      };
    case 'shared-list':
      return { ...state, sharedList: intent.list };
    case 'path':
      return { ...state, path: intent.path };
    case 'scenario':
      return { ...state, scenario: intent.scenario };
    case 'open-chapter': {
      const { lang, theme, embed, sharedStory } = state;
      return {
        ...parseLink(intent.link, lang),
        page: 'stories',
        story: intent.place,
        sharedStory,
        embed,
        lang,
        theme,
      };
    }
    case 'leave-story':
      return { ...state, story: null, layers: allLayers };
    case 'shared-story':
      return { ...state, sharedStory: intent.code };
    case 'show-layer':
      return { ...state, layers: withLayer(state.layers, intent.layer, { visible: intent.visible }) };
    case 'fade-layer':
      return {
        ...state,
        layers: withLayer(state.layers, intent.layer, {
          opacity: Math.min(1, Math.max(0.1, intent.opacity)),
        }),
      };
    case 'language':
      return { ...state, lang: intent.lang };
    case 'theme':
      return { ...state, theme: intent.theme };
  }
}

/** The path page goes with the selection: it shows the same column for it, and its output instead of an indicator. */
function followed(path: string | null, selection: string | null): string | null {
  if (path === null || selection === null) return path;
  const column = path.split('.')[1];
  return column ? `${selection}.${column}` : null;
}
