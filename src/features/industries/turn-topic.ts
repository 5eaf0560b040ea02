import { type Filter, withCondition } from '../../plan/filter/filter';
import { IntentEvent } from '../../ui/intent-event';

/** A listener that puts a topic on the map, or takes it off where the filter asks for it already. */
export const turnTopic = (id: string, filter: Filter) => (event: Event) => {
  const change = withCondition(filter, { part: 'topics', id }, !filter.topics.includes(id));
  event.currentTarget?.dispatchEvent(new IntentEvent({ type: 'filter', change }));
};
