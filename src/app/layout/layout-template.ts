import { html, nothing, type TemplateResult } from 'lit';
import type { LegendClass, LegendSide } from '../../features/thematic/emphasis-event';
import type { Locale } from '../../i18n/locale';
import type { AppState } from '../../state/app-state';
import type { MapContext } from '../map/map-template';
import { orFailed } from './failed-page';
import type { Layout } from './layout';
import { mainTemplate } from './main-template';
import { pageTemplate } from './page-template';
import './notice-bar';
import './page-tabs';
import '../../features/scenario/scenario-banner';
import './status-line';
import './side-panel';
import '../../features/search/search-box';
import './top-bar';
import '../../features/filter/filter-fold';
import '../../features/legend/panel';
import '../../features/thematic/panel';

/** Everything on the screen: the map, and what lies on top of it. */
export function layoutTemplate(layout: Layout): TemplateResult {
  const { map, start, panelsReady, room, pointer, presenter, notices, failures, sharing, root, own } = layout;
  const { state: app, locale, hovered } = map;
  const { m } = locale;
  return html`
    ${headerTemplate(app, locale, layout.skip, root !== null)}
    ${mainTemplate(layout)}
    <section class="layers" aria-label=${m.app.layersLabel}>
      ${panelsReady ? legendsTemplate({ ...map, numbered: layout.numbered.ids, emphasis: layout.emphasis, compact: room.narrow, swipes: start.map === 'webgl' }) : nothing}
      ${room.narrow && map.classified ? html`<map-legend .classified=${map.classified} .thematic=${app.thematic} .scheme=${map.scheme}></map-legend>` : nothing}
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

/** The bar on top of the map; `skip` leads keyboard readers past it to the card, and from a result of the search to what it opens; `shared`: whether views can be shared. */
function headerTemplate(
  { lang, theme, table }: AppState,
  { m }: Locale,
  skip: () => void,
  shared: boolean,
): TemplateResult {
  return html`<header>
    <button class="skip" type="button" @click=${skip}>${m.app.skipToCard}</button>
    <top-bar .language=${lang} .theme=${theme} .tabled=${table.subject !== null} ?shared=${shared}>
      <search-box slot="search" @chosen=${skip}></search-box>
    </top-bar>
  </header>`;
}

type Legends = Pick<
  MapContext,
  'plan' | 'state' | 'scheme' | 'classified' | 'secondMeasure' | 'filterMatch'
> & {
  /** Ids of the features with a number on the map in place of a name. */
  readonly numbered: ReadonlySet<string>;
  /** The class of a legend that is pointed at. */
  readonly emphasis: (side: LegendSide) => LegendClass;
  /** Buttons that open the panels over the map, for narrow windows. */
  readonly compact: boolean;
  /** Whether there can be a second map. */
  readonly swipes: boolean;
};

/** The panels beside the map: the thematic map's, the filter, and the layers with their legend. */
function legendsTemplate(legends: Legends): TemplateResult {
  const { plan, state, scheme, classified, secondMeasure, filterMatch, numbered, emphasis, compact, swipes } =
    legends;
  return html`
    <thematic-panel .thematic=${state.thematic} .classified=${classified} .secondMeasure=${secondMeasure} .emphasis=${emphasis('shown')} .besideEmphasis=${emphasis('beside')} .scheme=${scheme} ?swipes=${swipes} ?compact=${compact}></thematic-panel>
    <filter-fold .filter=${state.filter} .filterMatch=${filterMatch} .scheme=${scheme} ?compact=${compact}></filter-fold>
    <layer-panel ?folded=${state.thematic.measure !== null} .layers=${state.layers} .geo=${plan.geo} .numbered=${numbered} .scheme=${scheme} ?compact=${compact}></layer-panel>
  `;
}
