import { html, type TemplateResult } from 'lit';
import type { Filter } from '../../plan/filter/filter';
import { withCondition } from '../../plan/filter/with-condition';
import type { Topic } from '../../plan/topics/topic';
import { icon } from '../icons';
import { IntentEvent } from '../intent-event';
import type { CardContext } from '../parts/card-context';

/** The small button that puts a topic on the map or takes it off. */
export function topicToggle(topic: Topic, filter: Filter, { locale }: CardContext): TemplateResult {
  const on = filter.topics.includes(topic.id);
  const label = locale.m.industries.onMap(locale.text(topic.record.name));
  const turn = (event: Event) => {
    const change = withCondition(filter, { part: 'topics', id: topic.id }, !on);
    event.currentTarget?.dispatchEvent(new IntentEvent({ type: 'filter', change }));
  };
  return html`<button class="toggle" type="button" data-topic=${topic.id} aria-pressed=${on} aria-label=${label} title=${label} @click=${turn}>${icon('filter')}</button>`;
}
