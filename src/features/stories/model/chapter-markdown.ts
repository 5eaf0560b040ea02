import type { PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';

/** What stands in a line of a chapter's text. `mark`: the sign of a source or formula, by its place in a list. */
export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'emphasis' | 'strong'; readonly of: readonly Inline[] }
  | { readonly type: 'link'; readonly href: string; readonly of: readonly Inline[] }
  | { readonly type: 'break' }
  | { readonly type: 'mark'; readonly index: number };

/** A part of a chapter's text: all that its Markdown can say. */
export type Block =
  | { readonly type: 'paragraph' | 'heading'; readonly of: readonly Inline[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
  | { readonly type: 'quote'; readonly of: readonly Block[] };

// CommonMark sees no emphasis in 字**“字”**: nothing but a space parts Western words from what stands around them.
const extensions = [cjkFriendlyExtension()];

/**
 * Reads the Markdown of a chapter: paragraphs, headings, lists, quotations, emphasis, line breaks and links of the web and
 * of the atlas. Everything else, HTML among it, is its own text. Never throws.
 */
export function readMarkdown(text: string): readonly Block[] {
  return fromMarkdown(text, { extensions }).children.flatMap(block);
}

function block(node: RootContent): readonly Block[] {
  switch (node.type) {
    case 'paragraph':
      return [{ type: 'paragraph', of: node.children.flatMap(inline) }];
    case 'heading':
      return [{ type: 'heading', of: node.children.flatMap(inline) }];
    case 'blockquote':
      return [{ type: 'quote', of: node.children.flatMap(block) }];
    case 'list':
      return [
        {
          type: 'list',
          ordered: node.ordered === true,
          items: node.children.map(({ children }) => children.flatMap(block)),
        },
      ];
    case 'code':
    case 'html':
      return [{ type: 'paragraph', of: [{ type: 'text', text: node.value }] }];
    default:
      return [];
  }
}

function inline(node: PhrasingContent): readonly Inline[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'html':
      return [{ type: 'text', text: node.value }];
    case 'emphasis':
    case 'strong':
      return [{ type: node.type, of: node.children.flatMap(inline) }];
    case 'break':
      return [{ type: 'break' }];
    case 'image':
      return node.alt ? [{ type: 'text', text: node.alt }] : [];
    case 'link': {
      const of = node.children.flatMap(inline);
      return isSafe(node.url) ? [{ type: 'link', href: node.url, of }] : of;
    }
    default:
      return 'children' in node ? node.children.flatMap(inline) : [];
  }
}

/** A link of the web, or a view of the atlas. */
function isSafe(href: string): boolean {
  return /^https?:\/\//i.test(href) || href.startsWith('?');
}

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
