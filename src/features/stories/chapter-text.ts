import { html, nothing, type TemplateResult } from 'lit';
import type { Chapter } from '../../plan/stories/story';
import type { CardContext } from '../../ui/parts/card-context';
import { type Block, type Inline, readMarkdown, withMarks } from './model/chapter-markdown';
import '../../ui/parts/derived-mark';
import { siteLink } from '../../ui/parts/intent-link';
import '../../ui/parts/source-mark';

/** The text of a chapter, with the mark of a source or formula behind the words that it belongs to. Nothing in it becomes markup. */
export function chapterText(
  { text, citations, derived }: Pick<Chapter, 'text' | 'citations' | 'derived'>,
  { locale, root }: CardContext,
): TemplateResult {
  const marks = [
    ...citations.flatMap(({ after, ...citation }) => {
      if (!after) return [];
      const what = locale.text(after);
      return { what, sign: html`<source-mark .citation=${citation} what=${what}></source-mark>` };
    }),
    ...derived.map(({ after, name, formula }) => ({
      what: locale.text(after),
      sign: html`<derived-mark compact what=${locale.text(name)} formula=${formula}></derived-mark>`,
    })),
  ];
  const written: Written = { signs: marks.map(({ sign }) => sign), root };
  const blocks = withMarks(
    readMarkdown(locale.text(text)),
    marks.map(({ what }) => what),
  );
  return html`${blocks.map((block) => blockTemplate(block, written))}`;
}

type Written = { readonly signs: readonly TemplateResult[]; readonly root: string | null };

function blockTemplate(block: Block, written: Written): TemplateResult {
  switch (block.type) {
    case 'paragraph':
      return html`<p>${line(block.of, written)}</p>`;
    case 'heading':
      return html`<h3>${line(block.of, written)}</h3>`;
    case 'quote':
      return html`<blockquote>${block.of.map((part) => blockTemplate(part, written))}</blockquote>`;
    case 'list': {
      const items = block.items.map(
        (item) => html`<li>${item.map((part) => blockTemplate(part, written))}</li>`,
      );
      return block.ordered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
    }
  }
}

function line(parts: readonly Inline[], written: Written): unknown {
  return parts.map((part) => inlineTemplate(part, written));
}

function inlineTemplate(part: Inline, written: Written): unknown {
  switch (part.type) {
    case 'text':
      return part.text;
    case 'emphasis':
      return html`<em>${line(part.of, written)}</em>`;
    case 'strong':
      return html`<strong>${line(part.of, written)}</strong>`;
    case 'link':
      return html`<a href=${part.href.startsWith('?') ? siteLink(part.href, written.root) : part.href} rel="noopener noreferrer">${line(part.of, written)}</a>`;
    case 'break':
      return html`<br />`;
    case 'mark':
      return written.signs[part.index] ?? nothing;
  }
}
