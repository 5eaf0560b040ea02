import type { Filter } from '../../plan/filter/filter';
import type { FilterMatch } from '../../plan/filter/filter-match';
import { topicOf } from '../../plan/topics/topics';
import type { CardContext } from '../../ui/parts/card-context';
import { matchCounts } from './model/match-counts';

/** How many features the filter keeps and why, in words. */
export function filterMatchSentence(
  filter: Filter,
  filterMatch: FilterMatch,
  { plan, locale }: CardContext,
): string {
  const { filter: m, card } = locale.m;
  const counts = matchCounts(plan, filterMatch);
  if (counts.length === 0) return m.none;
  const features = counts.map(({ kind, count }) => m.counts[kind](count)).join(card.listSeparator);
  const { topics, categories, statuses, areas, within } = filter;
  if (topics.length === 0) return m.meets(features);
  const alone = [categories, statuses, areas, within].every(({ length }) => length === 0);
  const topic = topics.length === 1 && alone ? topicOf(plan, topics[0] ?? null) : null;
  if (topic) return m.one(features, locale.text(topic.record.name));
  return filter.mode === 'all' && topics.length > 1
    ? m.all(features)
    : alone
      ? m.any(features)
      : m.meets(features);
}
