import type { Block, Inline } from './block';

/** The blocks with a mark behind the first place of each of some words, by its place in the list; words that are not there have none. */
export function withMarks(blocks: readonly Block[], after: readonly string[]): readonly Block[] {
  return after.reduce((marked, words, index) => markBlocks(marked, words, index) ?? marked, blocks);
}

/** null: the words are not in it. */
function markBlocks(blocks: readonly Block[], words: string, index: number): readonly Block[] | null {
  return replaceFirst(blocks, (block) => {
    if (block.type === 'list') {
      const items = replaceFirst(block.items, (item) => wrap(markBlocks(item, words, index)));
      return items && [{ ...block, items }];
    }
    if (block.type === 'quote') {
      const of = markBlocks(block.of, words, index);
      return of && [{ ...block, of }];
    }
    const of = markLine(block.of, words, index);
    return of && [{ ...block, of }];
  });
}

function markLine(line: readonly Inline[], words: string, index: number): readonly Inline[] | null {
  return replaceFirst(line, (part) => {
    if (part.type === 'text') {
      const at = part.text.indexOf(words);
      if (at < 0) return null;
      const end = at + words.length;
      return [
        { type: 'text', text: part.text.slice(0, end) },
        { type: 'mark', index },
        { type: 'text', text: part.text.slice(end) },
      ];
    }
    if (!('of' in part)) return null;
    const of = markLine(part.of, words, index);
    return of && [{ ...part, of }];
  });
}

function wrap<Item>(item: Item | null): readonly Item[] | null {
  return item && [item];
}

/** The list with the first item that `replace` has something for replaced by that; null where there is none. */
function replaceFirst<Item>(
  items: readonly Item[],
  replace: (item: Item) => readonly Item[] | null,
): readonly Item[] | null {
  for (const [at, item] of items.entries()) {
    const instead = replace(item);
    if (instead) return [...items.slice(0, at), ...instead, ...items.slice(at + 1)];
  }
  return null;
}
