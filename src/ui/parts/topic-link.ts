import type { TemplateResult } from 'lit';
import { topicOf } from '../../plan/topics/topics';
import type { CardContext } from './card-context';
import { intentLink } from './intent-link';

/** A link to the card of an industry or segment; `null` leads to the whole system. `label` defaults to its name. */
export function topicLink(id: string | null, context: CardContext, label?: string): TemplateResult {
  const { plan, locale } = context;
  const topic = topicOf(plan, id);
  const text = label ?? (topic ? locale.text(topic.record.name) : (id ?? locale.m.industries.title));
  return intentLink({ page: 'industries', topic: id }, { type: 'topic', id }, text, context);
}
