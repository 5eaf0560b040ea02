import type { SearchQuery } from './read-query';

/** Whether our translations are read for a query: not for an abbreviation that we know, since LED is not “led by”. */
export function readsTranslation({ text, plan }: Pick<SearchQuery, 'text' | 'plan'>): boolean {
  return plan.length === 0 || text.length > 3;
}
