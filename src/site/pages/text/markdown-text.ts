import { html, type TemplateResult } from 'lit';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** Markdown as text with paragraphs, lists, emphasis and links; what else it may hold is its words alone. */
export function markdownText(markdown: string): TemplateResult {
  return contentOf(fromMarkdown(markdown));
}

function contentOf(node: Nodes): TemplateResult {
  return 'children' in node ? html`${node.children.map((child) => part(child))}` : html``;
}

function part(node: Nodes): TemplateResult {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return html`${node.value}`;
    case 'paragraph':
      return html`<p>${contentOf(node)}</p>`;
    case 'heading':
      return html`<h4>${contentOf(node)}</h4>`;
    case 'strong':
      return html`<b>${contentOf(node)}</b>`;
    case 'emphasis':
      return html`<em>${contentOf(node)}</em>`;
    case 'break':
      return html`<br />`;
    case 'blockquote':
      return html`<blockquote>${contentOf(node)}</blockquote>`;
    case 'list':
      return node.ordered ? html`<ol>${contentOf(node)}</ol>` : html`<ul>${contentOf(node)}</ul>`;
    case 'listItem':
      return html`<li>${contentOf(node)}</li>`;
    case 'link':
      return /^(https?:|\?)/.test(node.url)
        ? html`<a href=${node.url}>${contentOf(node)}</a>`
        : contentOf(node);
    default:
      return contentOf(node);
  }
}
