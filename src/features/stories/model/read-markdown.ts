import type { PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import type { Block, Inline } from './block';

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
