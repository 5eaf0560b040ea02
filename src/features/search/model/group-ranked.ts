import { meantBy } from './meant-by';
import type { Ranked } from './rank-entries';
import type { SearchQuery } from './read-query';
import { type SearchGroup, searchGroup } from './search-group';
import type { SearchFound } from './search-result';
import { toResult } from './to-result';

/** How many of a group are shown. */
const shown = 5;

/** Puts what was found under its headings; the first to have a result comes first. */
export function groupRanked(ranked: readonly Ranked[], query: SearchQuery): SearchFound['groups'] {
  const meant = meantBy(ranked[0], query);
  const groups = new Map<SearchGroup, Ranked[]>();
  for (const each of ranked) {
    const group = searchGroup(each.entry.document.kind);
    groups.set(group, [...(groups.get(group) ?? []), each]);
  }
  return [...groups].map(([group, members]) => ({
    group,
    results: members.slice(0, shown).map((each) => toResult(each, query, meant)),
    count: members.length,
  }));
}
