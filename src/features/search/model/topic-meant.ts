import { findName } from './find-name';
import type { Ranked } from './rank-entries';
import type { SearchQuery } from './read-query';
import type { SearchFound } from './search-result';

/** From here on all that was typed stands in the name. */
const inFull = 0.6;

/**
 * What to match platforms with, where the best result is an industry, a segment or a product: what was
 * typed, or its name where it was typed as pinyin or misspelt.
 */
export function topicMeant([best]: readonly Ranked[], { typed, text }: SearchQuery): SearchFound['topic'] {
  if (!best?.name || best.entry.document.topic === null || text.length < 2) return null;
  const asTyped = { zh: typed, en: typed };
  const name = best.name.folded.text;
  if (best.score < inFull) return findName(text, name) ? asTyped : null;
  return findName(name, text) ? asTyped : best.entry.document.name;
}
