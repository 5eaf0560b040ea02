import { topicOf } from '../../plan/topics/topics';
import type { Unknown } from '../../state/engine/engine';

import { type Layers, otherLayers } from '../../state/layers';
import { linkAge } from '../../state/link/link-version';
import type { Notice } from '../layout/notice-bar';
import type { Ready } from '../layout/start-state';

/** What a reader should know of the first view: no WebGL, a newer link, ids and layers in it that do not exist. */
export function startNotices(
  unknown: readonly Unknown[],
  { locale: { m, text }, plan, map, mapFailure }: Ready,
  search: string,
  layers: Layers,
): Notice[] {
  const nameOf = (id: string) =>
    text((plan.entities.get(id) ?? topicOf(plan, id))?.record.name ?? { zh: id, en: id });
  const { newerGrammar, otherData } = linkAge(search);
  return [
    ...(mapFailure ? [{ id: 'map', text: m.app.mapMissing, failure: mapFailure }] : []),
    ...(map === 'static' && !mapFailure ? [{ id: 'webgl', text: m.app.noWebgl }] : []),
    ...(map === 'no-worker' ? [{ id: 'worker', text: m.embed.noWorker }] : []),
    ...(newerGrammar ? [{ id: 'newer', text: m.app.newerLink }] : []),
    ...(otherData === null ? [] : [{ id: 'data', text: m.app.otherData(otherData) }]),
    ...unknown.map(({ id, instead }) => ({
      id: `unknown-${id}`,
      text: instead === null ? m.app.unknownId(id) : m.app.unknownIdInstead(id, nameOf(instead)),
    })),
    ...otherLayers(layers).map((id) => ({ id: `layer-${id}`, text: m.app.unknownLayer(id) })),
  ];
}
