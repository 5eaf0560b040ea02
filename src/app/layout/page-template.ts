import { html, type TemplateResult } from 'lit';
import type { Plan } from '../../plan/plan';
import type { AppState, Page } from '../../state/app-state';
import type { SiteConfig } from '../../state/site-config';

/** Loads a page's element when it is first opened; the card is there from the start. */
export const pageModules: Readonly<Record<Page, () => Promise<unknown>>> = {
  card: () => import('../../panels/card-panel'),
  industries: () => import('../../panels/industries-panel'),
  matrix: () => import('../../panels/matrix-panel'),
  match: () => import('../../panels/match-panel'),
  platforms: () => import('../../panels/platforms-panel'),
  shortlist: () => import('../../panels/shortlist-panel'),
  indicators: () => import('../../panels/indicators-panel'),
  compare: () => import('../../panels/compare-panel'),
  charts: () => import('../../panels/charts-panel'),
  path: () => import('../../panels/path-panel'),
  'what-if': () => import('../../panels/what-if-panel'),
  audit: () => import('../../panels/audit-panel'),
  stories: () => import('../../panels/stories-panel'),
  export: () => import('../../panels/export-panel'),
  sheet: () => import('../../panels/sheet-panel'),
  'list-sheet': () => import('../../panels/list-sheet-panel'),
};

/** Pages that need more room than a card. */
export const widePages: readonly Page[] = [
  'matrix',
  'match',
  'platforms',
  'indicators',
  'compare',
  'charts',
  'path',
  'what-if',
  'sheet',
  'list-sheet',
];

/** What stands in the side panel. `printed` is the plan without the what-if's targets. */
export function pageTemplate(
  plan: Plan,
  state: AppState,
  hovered: string | null,
  printed: Plan,
  site: SiteConfig,
): TemplateResult {
  const { selection, thematic, compared } = state;
  const { entities, municipality } = plan;
  const entity = entities.get(selection ?? '') ?? entities.get(municipality.id);
  switch (state.page) {
    case 'card':
      return html`<card-panel .entity=${entity}></card-panel>`;
    case 'industries':
      return html`<industries-panel .topic=${state.topic} .filter=${state.filter} .selected=${selection} .hovered=${hovered}></industries-panel>`;
    case 'matrix':
      return html`<matrix-panel .matrix=${state.matrix} .selected=${selection} .hovered=${hovered}></matrix-panel>`;
    case 'match':
      return html`<match-panel .match=${state.match} .selected=${selection} .hovered=${hovered}></match-panel>`;
    case 'platforms':
      return html`<platforms-panel .platforms=${state.platforms} .selected=${selection} .hovered=${hovered}></platforms-panel>`;
    case 'shortlist':
      return html`<shortlist-panel .app=${state} .hovered=${hovered}></shortlist-panel>`;
    case 'indicators':
      return html`<indicators-panel></indicators-panel>`;
    case 'compare':
      return html`<compare-panel .compared=${compared} .year=${thematic.year} .selected=${selection} .hovered=${hovered}></compare-panel>`;
    case 'charts':
      return html`<charts-panel .chart=${state.chart} .thematic=${thematic} .selected=${selection} .hovered=${hovered}></charts-panel>`;
    case 'path':
      return html`<path-panel .path=${state.path} .selected=${selection}></path-panel>`;
    case 'what-if':
      return html`<what-if-panel .app=${state} .printed=${printed}></what-if-panel>`;
    case 'audit':
      return html`<audit-panel></audit-panel>`;
    case 'stories':
      return html`<stories-panel .app=${state}></stories-panel>`;
    case 'export':
      return html`<export-panel .app=${state} .site=${site}></export-panel>`;
    case 'sheet':
      return html`<sheet-panel .entity=${entity} .scenario=${state.scenario} .site=${site}></sheet-panel>`;
    case 'list-sheet':
      return html`<list-sheet-panel .app=${state} .site=${site}></list-sheet-panel>`;
  }
}
