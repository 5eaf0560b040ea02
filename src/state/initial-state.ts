import { noMatch } from '../features/match/model/match-input';
import { initialMatrix } from '../features/matrix/model/matrix-view';
import { noFilter } from '../plan/filter/filter';
import { noScenario } from '../plan/scenario/scenario';
import type { AppState, Lang } from './app-state';
import { allLayers } from './layers';
import { initialTable } from './table';
import { initialThematic } from './thematic';

/** The state of a link that says nothing; `lang` is the reader's own. */
export function initialState(lang: Lang): AppState {
  return Object.freeze({
    view: null,
    fit: Object.freeze([]),
    layers: allLayers,
    selection: null,
    page: 'card',
    thematic: initialThematic,
    table: initialTable,
    compared: Object.freeze([]),
    chart: 'slope',
    topic: null,
    filter: noFilter,
    matrix: initialMatrix,
    match: noMatch,
    platforms: Object.freeze([]),
    sharedList: null,
    path: null,
    scenario: noScenario,
    story: null,
    sharedStory: null,
    embed: false,
    lang,
    theme: 'system',
  });
}
