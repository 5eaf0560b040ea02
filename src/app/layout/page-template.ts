import type { TemplateResult } from 'lit';
import { pageOf } from '../features';
import { orFailed } from './failed-page';
import type { Layout } from './layout';

/** What stands in the side panel. */
export function pageTemplate({ map, start, failures }: Layout): TemplateResult {
  const { plan, state: app, hovered, locale } = map;
  const { entities, municipality } = plan;
  const city = { kind: 'municipality', id: municipality.id, record: municipality } as const;
  const entity = entities.get(app.selection ?? '') ?? city;
  const page = pageOf(app.page);
  const name = page.aboutSelection ? locale.m.app.panelLabel : locale.m.pages[page.id].title;
  const { plan: printed, site } = start;
  return orFailed(failures.page, name, page.template({ app, plan, printed, entity, hovered, site }));
}
