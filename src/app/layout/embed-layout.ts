import { html, nothing, type TemplateResult } from 'lit';
import { engine } from '../features';
import '../map/map-legend';
import { icon } from '../../ui/icons';
import './notice-bar';
import './status-line';
import { shareLink } from '../../state/link/share-link';
import embedCss from './embed.css?inline';
import { embedRoom } from './embed-room';
import type { Layout } from './layout';
import { mainTemplate } from './main-template';
import { pageTemplate } from './page-template';
import './side-panel';

/** What stands in a frame of another page: the map, the card of what is selected, and the way to the full atlas. */
export const embedLayout = { template, css: embedCss };

function template(layout: Layout): TemplateResult {
  const { map, start, panelsReady, room, pointer, presenter, notices, root, own, send } = layout;
  const { state: app, locale, classified, scheme } = map;
  const { m } = locale;
  const { open, sheet, legend } = embedRoom(room, app);
  return html`
    ${mainTemplate(layout)}
    ${
      classified
        ? html`<map-legend .classified=${classified} .thematic=${app.thematic} .scheme=${scheme} .open=${legend}></map-legend>`
        : nothing
    }
    ${
      open
        ? html`<aside aria-label=${m.app.panelLabel}>
            <side-panel ?sheet=${sheet}>
              <button slot="head" class=${app.page === 'card' ? 'close over' : 'close'} type="button" aria-label=${m.embed.close} @click=${() => send({ type: 'select', id: null })}>${icon('close')}</button>
              ${panelsReady ? pageTemplate(layout) : nothing}
            </side-panel>
          </aside>`
        : nothing
    }
    <footer>
      <status-line .app=${app} .site=${start.site}>
        ${
          root === null
            ? nothing
            : html`<a href=${shareLink({ ...app, embed: false }, root, own, false, engine)} target="_blank" rel="noopener">${m.embed.open} ↗</a>`
        }
      </status-line>
    </footer>
    <notice-bar .notices=${notices.all} @notice-dismiss=${(event: CustomEvent<string>) => notices.dismiss(event.detail)}></notice-bar>
    ${pointer.template()} ${presenter.view(map)}
  `;
}
