import { html, type TemplateResult } from 'lit';
import '../map/map-controls';
import { featureOf } from '../../plan/feature-of';
import type { AppState } from '../../state/app-state';
import type { MapCommand } from '../map/map-controls';
import { mapsTemplate, staticMapTemplate } from '../map/maps-template';
import type { Layout } from './layout';

/** The map with its buttons. */
export function mainTemplate({
  map,
  start,
  pointer,
  numbered,
  notices,
  navigation,
  send,
}: Layout): TemplateResult {
  const { plan, state: app } = map;
  const fail = ({ detail: error }: CustomEvent<unknown>) =>
    notices.fail('map', { where: 'map', error }, ({ app: { mapFailed: text, mapFailedHint: hint } }) => ({
      text,
      hint,
    }));
  return html`<main
    @map-pick=${pointer.pick}
    @map-hover=${pointer.move}
    @map-numbers=${numbered.take}
    @map-view=${(event: CustomEvent<AppState['view']>) => send({ type: 'view', view: event.detail })}
    @map-error=${fail}
    @map-failed=${fail}
  >
    ${start.map === 'webgl' ? mapsTemplate(map) : staticMapTemplate(map)}
    <map-controls .bearing=${app.view?.bearing ?? 0} ?hidden=${start.map !== 'webgl'} .hasSelection=${featureOf(plan, app.selection) !== null} @map-command=${(event: CustomEvent<MapCommand>) => navigation.handleCommand(event.detail, app.selection)}></map-controls>
  </main>`;
}
