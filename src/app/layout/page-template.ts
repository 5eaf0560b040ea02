import { html, type TemplateResult } from 'lit';
import type { Plan } from '../../plan/plan';
import type { AppState, Page } from '../../state/app-state';
import type { SiteConfig } from '../../state/site-config';

/** Loads a page's element when it is first opened; the card is there from the start. */
export const pageModules: Readonly<Record<Page, () => Promise<unknown>>> = {
  card: () => import('../../features/cards/panel'),
  industries: () => import('../../features/industries/panel'),
  matrix: () => import('../../features/matrix/panel'),
  match: () => import('../../features/match/panel'),
  platforms: () => import('../../features/platforms/panel'),
  shortlist: () => import('../../features/shortlist/panel'),
  indicators: () => import('../../features/indicators/panel'),
  compare: () => import('../../features/compare/panel'),
  charts: () => import('../../features/charts/panel'),
  path: () => import('../../features/progress/panel'),
  'what-if': () => import('../../features/scenario/panel'),
  audit: () => import('../../features/audit/panel'),
  stories: () => import('../../features/stories/panel'),
  export: () => import('../../features/export/panel'),
  sheet: () => import('../../features/printout/panel'),
  'list-sheet': () => import('../../features/printout/list-sheet-panel'),
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
      return html`<scenario-panel .app=${state} .printed=${printed}></scenario-panel>`;
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
