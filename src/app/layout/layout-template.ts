import { html, nothing, type TemplateResult } from 'lit';
import type { LegendClass, LegendSide } from '../../features/thematic/emphasis-event';
import './notice-bar';
import './page-tabs';
import '../../features/scenario/scenario-banner';
import './status-line';
import type { Lang } from '../../state/app-state';
import type { Intent } from '../../state/intent';
import type { MapContext } from '../map/map-template';
import type { Navigation } from '../map/navigation';
import type { Pointer } from '../map/pointer';
import { headerTemplate } from './header-template';
import { legendsTemplate } from './legends-template';
import { mainTemplate } from './main-template';
import type { Room } from './map-padding';
import type { Notices } from './notices';
import { pageTemplate } from './page-template';
import type { Presenter } from './presenter';
import type { Sharing } from './sharing';
import './side-panel';
import type { Ready } from '../layout/start-state';

export type Layout = {
  readonly map: MapContext;
  readonly start: Ready;
  /** Whether the legend and the side panel are there yet. */
  readonly panelsReady: boolean;
  readonly room: Room;
  readonly pointer: Pointer;
  readonly presenter: Presenter;
  readonly notices: Notices;
  readonly navigation: Navigation;
  readonly sharing: Sharing;
  /** The address of the site that links lead to, ending in `/`; null: not known. */
  readonly root: string | null;
  /** The reader's own language. */
  readonly own: Lang;
  /** The class of a legend that is pointed at. */
  readonly emphasis: (side: LegendSide) => LegendClass;
  /** Leads keyboard readers past the bar to the card. */
  readonly skip: () => void;
  readonly send: (intent: Intent) => void;
};

/** Everything on the screen: the map, and what lies on top of it. */
export function layoutTemplate(layout: Layout): TemplateResult {
  const { map, start, panelsReady, room, pointer, presenter, notices, sharing, root, own, emphasis, skip } =
    layout;
  const { plan, state: app, locale, hovered } = map;
  const { m } = locale;
  return html`
    ${headerTemplate(app, locale, skip, root !== null)}
    ${mainTemplate(layout)}
    <section class="layers" aria-label=${m.app.layersLabel}>
      ${panelsReady ? legendsTemplate({ ...map, emphasis, compact: room.narrow, swipes: start.map === 'webgl' }) : nothing}
    </section>
    ${
      app.table.subject
        ? html`<section class="table" aria-label=${m.app.tableLabel}>
            <table-panel .table=${app.table} .year=${app.thematic.year} .selected=${app.selection} .hovered=${hovered} .compared=${app.compared}></table-panel>
          </section>`
        : nothing
    }
    <aside aria-label=${m.app.panelLabel}>
      <side-panel ?sheet=${room.narrow}>
        <scenario-banner slot="head"></scenario-banner>
        <page-tabs slot="head" .page=${app.page}></page-tabs>
        ${panelsReady ? pageTemplate(plan, app, hovered, start.plan, start.site) : nothing}
      </side-panel>
    </aside>
    <footer><status-line .app=${app} .site=${start.site}></status-line></footer>
    <notice-bar .notices=${notices.all} @notice-dismiss=${(event: CustomEvent<string>) => notices.dismiss(event.detail)}></notice-bar>
    ${pointer.template()} ${presenter.stage(map)}
    ${sharing.template(app, start.site, own)}
  `;
}
