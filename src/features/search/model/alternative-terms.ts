import { findName } from './find-name';
import { isHan } from './fold';
import type { Ranked } from './rank-entries';
import type { SearchQuery } from './read-query';
import type { SearchFound } from './search-result';

/** Other words for what was typed, folded: passages are marked where they have these instead. */
export type AlternativeTerms = { readonly zh: readonly string[]; readonly en: readonly string[] };

/** From here on the best result is what was meant. */
const sure = 0.85;

/**
 * What the best result is called in both languages, so that `lanxi` marks 兰溪 and `EV` marks “new energy
 * vehicle”: the shortest name of an area, the name of an industry, a segment or a product.
 */
export function alternativeTerms(best: Ranked | undefined, { plan }: SearchQuery): AlternativeTerms {
  if (!best || best.score < sure) return { zh: plan, en: [] };
  const { document, names } = best.entry;
  const isArea = document.kind === 'area' || document.kind === 'municipality';
  if (!isArea && document.topic === null) return { zh: plan, en: [] };
  const own = names.filter(({ source }) => source === 'name').map(({ folded }) => folded.text);
  const shown = isArea ? own.toSorted((a, b) => a.length - b.length) : own;
  const zh = shown.find(isHan) ?? '';
  const en = shown.find((name) => !isHan(name)) ?? '';
  return { zh: [...plan, zh].filter(Boolean), en: [en.replace(/s$/, '')].filter(Boolean) };
}

/** From here on all that was typed stands in the name. */
const inFull = 0.6;

/**
 * What to match platforms with, where the best result is an industry, a segment or a product: what was
 * typed, or its name where it was typed as pinyin or misspelt.
 */
export function matchedTopic([best]: readonly Ranked[], { typed, text }: SearchQuery): SearchFound['topic'] {
  if (!best?.name || best.entry.document.topic === null || text.length < 2) return null;
  const asTyped = { zh: typed, en: typed };
  const name = best.name.folded.text;
  if (best.score < inFull) return findName(text, name) ? asTyped : null;
  return findName(name, text) ? asTyped : best.entry.document.name;
}
