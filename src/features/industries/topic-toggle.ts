import { html, type TemplateResult } from 'lit';
import type { Filter } from '../../plan/filter/filter';
import type { Topic } from '../../plan/topics/topics';
import { icon } from '../../ui/icons';
import type { CardContext } from '../../ui/parts/card-context';
import { turnTopic } from './turn-topic';

/** The small button that puts a topic on the map or takes it off. */
export function topicToggle(topic: Topic, filter: Filter, { locale }: CardContext): TemplateResult {
  const on = filter.topics.includes(topic.id);
  const label = locale.m.industries.onMap(locale.text(topic.record.name));
  return html`<button class="toggle" type="button" data-topic=${topic.id} aria-pressed=${on} aria-label=${label} title=${label} @click=${turnTopic(topic.id, filter)}>${icon('filter')}</button>`;
}
