import { html, type TemplateResult } from 'lit';
import type { Plan } from '../plan/plan';
import type { AppState, Page } from '../state/app-state';

/** Loads a page's element when it is first opened; the card is there from the start. */
export const pageModules: Readonly<Record<Page, () => Promise<unknown>>> = {
  card: () => import('../panels/card-panel'),
  indicators: () => import('../panels/indicators-panel'),
  compare: () => import('../panels/compare-panel'),
  charts: () => import('../panels/charts-panel'),
  path: () => import('../panels/path-panel'),
  'what-if': () => import('../panels/what-if-panel'),
  audit: () => import('../panels/audit-panel'),
};

/** Pages that need more room than a card. */
export const widePages: readonly Page[] = ['indicators', 'compare', 'charts', 'path', 'what-if'];

/** What stands in the side panel. `printed` is the plan without the what-if's targets. */
export function pageTemplate(
  plan: Plan,
  state: AppState,
  hovered: string | null,
  printed: Plan,
): TemplateResult {
  const { selection, thematic, compared } = state;
  switch (state.page) {
    case 'card': {
      const { entities, municipality } = plan;
      const entity = entities.get(selection ?? '') ?? entities.get(municipality.id);
      return html`<card-panel .entity=${entity}></card-panel>`;
    }
    case 'indicators':
      return html`<indicators-panel></indicators-panel>`;
    case 'compare':
      return html`<compare-panel .compared=${compared} .year=${thematic.year} .selected=${selection} .hovered=${hovered}></compare-panel>`;
    case 'charts':
      return html`<charts-panel .chart=${state.chart} .thematic=${thematic} .selected=${selection} .hovered=${hovered}></charts-panel>`;
    case 'path':
      return html`<path-panel .path=${state.path} .selected=${selection}></path-panel>`;
    case 'what-if':
      return html`<what-if-panel .scenario=${state.scenario} .printed=${printed} .selected=${selection}></what-if-panel>`;
    case 'audit':
      return html`<audit-panel></audit-panel>`;
  }
}
