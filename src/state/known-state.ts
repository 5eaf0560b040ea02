import { nearestId } from '../plan/nearest-id';
import type { Plan } from '../plan/plan';
import type { AppState } from './app-state';

/** An id of a link that the plan does not have, and what was taken in its place; null: nothing. */
export type Unknown = { readonly id: string; readonly instead: string | null };

/** A state with ids of this plan alone: of those it does not have, the nearest that it has, or none. */
export function knownState(plan: Plan, state: AppState): { state: AppState; unknown: readonly Unknown[] } {
  const unknown = new Map<string, Unknown>();
  const one = (id: string | null, known: readonly string[]): string | null => {
    if (id === null || known.includes(id)) return id;
    const instead = ownerOf(plan, id) ?? nearestId(id, known);
    unknown.set(id, { id, instead });
    return instead;
  };
  const some = (ids: readonly string[], known: readonly string[]): readonly string[] =>
    ids.every((id) => known.includes(id)) ? ids : [...new Set(ids.flatMap((id) => one(id, known) ?? []))];
  const entities = [...plan.entities.keys()];
  const topics = [...plan.industries.keys(), ...plan.segments.keys()];
  const areas = plan.areas.map(({ id }) => id);
  const bands = [plan.layout.corridor, ...plan.layout.belts].map(({ id }) => id);
  const { filter, match } = state;
  const known: AppState = {
    ...state,
    fit: some(state.fit, entities),
    selection: one(state.selection, entities),
    topic: one(state.topic, topics),
    compared: some(state.compared, areas),
    platforms: some(
      state.platforms,
      plan.platforms.map(({ id }) => id),
    ),
    filter: {
      ...filter,
      topics: some(filter.topics, topics),
      areas: some(filter.areas, areas),
      within: some(filter.within, bands),
    },
    match: { ...match, topics: some(match.topics, topics), without: some(match.without, topics) },
  };
  return { state: unknown.size > 0 ? known : state, unknown: [...unknown.values()] };
}

/** The platform that a block belongs to. */
function ownerOf(plan: Plan, id: string): string | null {
  return plan.platforms.find(({ blocks }) => blocks.some((block) => block.id === id))?.id ?? null;
}
