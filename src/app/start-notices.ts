import type { Locale } from '../i18n/locale';
import type { Notice } from '../panels/notice-bar';
import type { Plan } from '../plan/plan';
import { topicOf } from '../plan/topics/topic-of';
import type { Unknown } from '../state/known-state';
import { isNewerLink } from '../state/link/link-version';
import type { MapKind } from './start-up';

/** What a reader should know of the first view: no WebGL, a newer link, ids in it that do not exist. */
export function startNotices(
  unknown: readonly Unknown[],
  { m, text }: Locale,
  plan: Plan,
  map: MapKind,
  search: string,
): Notice[] {
  const nameOf = (id: string) =>
    text((plan.entities.get(id) ?? topicOf(plan, id))?.record.name ?? { zh: id, en: id });
  return [
    ...(map === 'static' ? [{ id: 'webgl', text: m.app.noWebgl }] : []),
    ...(isNewerLink(search) ? [{ id: 'newer', text: m.app.newerLink }] : []),
    ...unknown.map(({ id, instead }) => ({
      id: `unknown-${id}`,
      text: instead === null ? m.app.unknownId(id) : m.app.unknownIdInstead(id, nameOf(instead)),
    })),
  ];
}
