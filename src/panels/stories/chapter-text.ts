import { html, nothing, type TemplateResult } from 'lit';
import type { Block, Inline } from '../../plan/stories/block';
import { readMarkdown } from '../../plan/stories/read-markdown';
import type { Chapter } from '../../plan/stories/story';
import { withMarks } from '../../plan/stories/with-marks';
import type { CardContext } from '../parts/card-context';
import '../parts/derived-mark';
import '../parts/source-mark';

/** The text of a chapter, with the mark of a source or formula behind the words that it belongs to. Nothing in it becomes markup. */
export function chapterText(
  { text, citations, derived }: Pick<Chapter, 'text' | 'citations' | 'derived'>,
  { locale }: CardContext,
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
  const signs = marks.map(({ sign }) => sign);
  const blocks = withMarks(
    readMarkdown(locale.text(text)),
    marks.map(({ what }) => what),
  );
  return html`${blocks.map((block) => blockTemplate(block, signs))}`;
}

type Signs = readonly TemplateResult[];

function blockTemplate(block: Block, signs: Signs): TemplateResult {
  switch (block.type) {
    case 'paragraph':
      return html`<p>${line(block.of, signs)}</p>`;
    case 'heading':
      return html`<h3>${line(block.of, signs)}</h3>`;
    case 'quote':
      return html`<blockquote>${block.of.map((part) => blockTemplate(part, signs))}</blockquote>`;
    case 'list': {
      const items = block.items.map(
        (item) => html`<li>${item.map((part) => blockTemplate(part, signs))}</li>`,
      );
      return block.ordered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
    }
  }
}

function line(parts: readonly Inline[], signs: Signs): unknown {
  return parts.map((part) => {
    switch (part.type) {
      case 'text':
        return part.text;
      case 'emphasis':
        return html`<em>${line(part.of, signs)}</em>`;
      case 'strong':
        return html`<strong>${line(part.of, signs)}</strong>`;
      case 'link':
        return html`<a href=${part.href} rel="noopener noreferrer">${line(part.of, signs)}</a>`;
      case 'break':
        return html`<br />`;
      case 'mark':
        return signs[part.index] ?? nothing;
    }
  });
}
