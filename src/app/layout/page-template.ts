import type { TemplateResult } from 'lit';
import type { Plan } from '../../plan/plan';
import type { AppState } from '../../state/app-state';
import type { SiteConfig } from '../../state/site-config';
import { pageOf } from '../features';

/** What stands in the side panel. `printed` is the plan without the scenario's targets. */
export function pageTemplate(
  plan: Plan,
  app: AppState,
  hovered: string | null,
  printed: Plan,
  site: SiteConfig,
): TemplateResult {
  const { entities, municipality } = plan;
  const city = { kind: 'municipality', id: municipality.id, record: municipality } as const;
  const entity = entities.get(app.selection ?? '') ?? city;
  return pageOf(app.page).template({ app, plan, printed, entity, hovered, site });
}
