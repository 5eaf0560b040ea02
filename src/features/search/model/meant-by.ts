import { isHan } from './is-han';
import type { Ranked } from './rank-entries';
import type { SearchQuery } from './read-query';

/** Other words for what was typed, folded: passages are marked where they have these instead. */
export type Meant = { readonly zh: readonly string[]; readonly en: readonly string[] };

/** From here on the best result is what was meant. */
const sure = 0.85;

/**
 * What the best result is called in both languages, so that `lanxi` marks 兰溪 and `EV` marks “new energy
 * vehicle”: the shortest name of an area, the name of an industry, a segment or a product.
 */
export function meantBy(best: Ranked | undefined, { plan }: SearchQuery): Meant {
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
