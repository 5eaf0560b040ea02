import type { MatchInput } from '../features/match/model/match-input';
import type { MatrixView } from '../features/matrix/model/matrix-view';
import type { Filter } from '../plan/filter/filter';
import type { Scenario } from '../plan/scenario/scenario';
import type { Shortlist } from '../plan/shortlist';
import type { Layers } from './layers';
import type { StoryPlace } from './story-place';
import type { Table } from './table';
import type { Thematic } from './thematic';
import type { View } from './view';

export const languages = ['zh', 'en'] as const;
export type Lang = (typeof languages)[number];

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** What stands in the side panel: the selection's card, a page for investors, planners or presenters, or a sheet to print. */
export const pages = [
  'card',
  'industries',
  'matrix',
  'match',
  'platforms',
  'shortlist',
  'indicators',
  'compare',
  'charts',
  'path',
  'what-if',
  'audit',
  'stories',
  'export',
  'sheet',
  'list-sheet',
] as const;
export type Page = (typeof pages)[number];

export const charts = ['slope', 'ranking', 'scatter', 'waterfall'] as const;
export type Chart = (typeof charts)[number];

/** How many areas, or platforms, can be compared at once. */
export const mostCompared = 4;

/** Everything a link carries. One plain frozen value. */
export type AppState = {
  /** null: what `fit` names, fitted to the window. */
  readonly view: View | null;
  /** Ids of what is fitted to the window while there is no view; empty: the whole city. */
  readonly fit: readonly string[];
  readonly layers: Layers;
  /** Id of the selected entity; null: the city itself. */
  readonly selection: string | null;
  readonly page: Page;
  readonly thematic: Thematic;
  readonly table: Table;
  /** Ids of the areas that are compared, at most `mostCompared`, in the order they were chosen. */
  readonly compared: readonly string[];
  readonly chart: Chart;
  /** Id of the industry or segment whose card is open; null: the whole system. */
  readonly topic: string | null;
  readonly filter: Filter;
  readonly matrix: MatrixView;
  readonly match: MatchInput;
  /** Ids of the platforms that are compared, at most `mostCompared`, in the order they were chosen. */
  readonly platforms: readonly string[];
  /** A shortlist that came with the link; null: none, and the reader's own is shown. */
  readonly sharedList: Shortlist | null;
  /** What the path page shows: an indicator's id, or `area.column` of annex 1, such as `lanxi.output`; null: its default. */
  readonly path: string | null;
  readonly scenario: Scenario;
  /** The chapter that is open; null: the list of stories. */
  readonly story: StoryPlace | null;
  /** A story that came with the link, deflated, as base64url; null: none. */
  readonly sharedStory: string | null;
  /** Whether the atlas stands in a frame of another page: map and card alone. */
  readonly embed: boolean;
  readonly lang: Lang;
  readonly theme: Theme;
};
