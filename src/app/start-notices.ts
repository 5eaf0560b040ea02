import type { Locale } from '../i18n/locale';
import type { Notice } from '../panels/notice-bar';
import type { Plan } from '../plan/plan';
import type { AppState } from '../state/app-state';
import { isNewerLink } from '../state/link/link-version';
import type { MapKind } from './start-up';

/** What a reader should know of the first view: no WebGL, a newer link, a selection that does not exist. */
export function startNotices(
  { selection }: AppState,
  { m }: Locale,
  plan: Plan,
  map: MapKind,
  search: string,
): Notice[] {
  const unknown = selection !== null && !plan.entities.has(selection);
  return [
    ...(map === 'static' ? [{ id: 'webgl', text: m.app.noWebgl }] : []),
    ...(isNewerLink(search) ? [{ id: 'newer', text: m.app.newerLink }] : []),
    ...(unknown ? [{ id: 'selection', text: m.app.unknownSelection(selection) }] : []),
  ];
}
