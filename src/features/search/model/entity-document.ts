import type { Entity, Plan } from '../../../plan/plan';
import { phrasesOf } from '../../../plan/topics/phrases-of';
import { passageOf } from './passage-of';
import type { SearchDocument } from './search-document';
import { shortNames } from './short-names';

/** An area, platform, city … to find. A platform is also found by its blocks, an axis by its roads and lines. */
export function entityDocument(plan: Plan, entity: Entity): SearchDocument {
  const { kind, id, record } = entity;
  const parts = kind === 'platform' ? entity.record.blocks.map(({ name }) => name) : [];
  const routes = kind === 'axis' ? entity.record.routes : [];
  const others = [...parts, ...routes].flatMap(({ zh, en }) => [zh, en]);
  const cites = kind === 'place' ? entity.record.cites : [];
  return {
    kind,
    id,
    name: record.name,
    short: [...new Set([...shortNames(kind, record.name), ...others])].filter(
      (text) => text !== record.name.zh && text !== record.name.en,
    ),
    aliases: [],
    topic: null,
    passages: [
      ...phrasesOf(entity).map(({ cite, en }) => passageOf(plan, cite, en)),
      ...cites.map((cite) => passageOf(plan, cite, null)),
    ],
  };
}
