import type { IndexEntry } from './index-entry';
import type { Ranked } from './rank-entries';

/**
 * A sentence that names many things is one result: where several are found only because the same sentence is
 * quoted for them, the paragraph that it stands in takes the place of the first.
 */
export function oneSentence(
  ranked: readonly Ranked[],
  paragraphs: ReadonlyMap<string, IndexEntry>,
): readonly Ranked[] {
  const sharing = new Map<string, number>();
  for (const each of ranked) {
    const sentence = sentenceOf(each);
    if (sentence !== null) sharing.set(sentence, (sharing.get(sentence) ?? 0) + 1);
  }
  const results = new Map<IndexEntry, Ranked>();
  for (const each of ranked) {
    const shared = (sharing.get(sentenceOf(each) ?? '') ?? 0) > 1;
    const entry = (shared && paragraphs.get(each.said?.paragraph ?? '')) || each.entry;
    if (!results.has(entry)) results.set(entry, { ...each, entry });
  }
  return [...results.values()];
}

/** The quoted sentence that alone answers; null where a name does, or the words of the paragraph itself. */
function sentenceOf({ name, said }: Ranked): string | null {
  return name === null && said !== null && said.cite !== null ? `${said.section} ${said.zh}` : null;
}
