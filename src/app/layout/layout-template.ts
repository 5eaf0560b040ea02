import { html, nothing, type TemplateResult } from 'lit';
import { orFailed } from './failed-page';
import './notice-bar';
import './page-tabs';
import '../../features/scenario/scenario-banner';
import './status-line';
import { headerTemplate } from './header-template';
import type { Layout } from './layout';
import { legendsTemplate } from './legends-template';
import { mainTemplate } from './main-template';
import { pageTemplate } from './page-template';
import './side-panel';

/** Everything on the screen: the map, and what lies on top of it. */
export function layoutTemplate(layout: Layout): TemplateResult {
  const { map, start, panelsReady, room, pointer, presenter, notices, failures, sharing, root, own } = layout;
  const { state: app, locale, hovered } = map;
  const { m } = locale;
  return html`
    ${headerTemplate(app, locale, layout.skip, root !== null)}
    ${mainTemplate(layout)}
    <section class="layers" aria-label=${m.app.layersLabel}>
      ${panelsReady ? legendsTemplate({ ...map, emphasis: layout.emphasis, compact: room.narrow, swipes: start.map === 'webgl' }) : nothing}
    </section>
    ${
      app.table.subject
        ? html`<section class="table" aria-label=${m.app.tableLabel}>
            ${orFailed(
              failures.table,
              m.app.tableLabel,
              html`<table-panel .table=${app.table} .year=${app.thematic.year} .selected=${app.selection} .hovered=${hovered} .compared=${app.compared}></table-panel>`,
            )}
          </section>`
        : nothing
    }
    <aside aria-label=${m.app.panelLabel}>
      <side-panel ?sheet=${room.narrow}>
        <scenario-banner slot="head"></scenario-banner>
        <page-tabs slot="head" .page=${app.page}></page-tabs>
        ${panelsReady ? pageTemplate(layout) : nothing}
      </side-panel>
    </aside>
    <footer><status-line .app=${app} .site=${start.site}></status-line></footer>
    <notice-bar .notices=${notices.all} @notice-dismiss=${(event: CustomEvent<string>) => notices.dismiss(event.detail)}></notice-bar>
    ${pointer.template()} ${presenter.view(map)}
    ${sharing.template(app, start.site, own)}
  `;
}
