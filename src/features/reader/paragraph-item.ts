import { html, nothing, type TemplateResult } from 'lit';
import type { Paragraph } from '../../plan/annex/paragraph';
import { paragraphId } from '../../plan/annex/paragraph-id';
import type { CardContext } from '../../ui/parts/card-context';
import { intentLink } from '../../ui/parts/intent-link';
import { markedChinese } from '../../ui/parts/marked-chinese';
import { topicLink } from '../../ui/parts/topic-link';
import type { ParagraphUse } from './model/paragraph-uses';

type Item = {
  readonly paragraph: Paragraph;
  /** Its full text, from the reader's own copy; undefined: there is none. */
  readonly text: string | undefined;
  readonly uses: readonly ParagraphUse[];
  /** The one that the link names. */
  readonly current: boolean;
};

/** A paragraph: what it is, our sentence on it, its own, what it names, and what the atlas has from it. */
export function paragraphItem(
  { paragraph, text, uses, current }: Item,
  context: CardContext,
): TemplateResult {
  const { locale } = context;
  const { reader, card } = locale.m;
  const id = paragraphId(paragraph);
  const { kinds, digest, terms, quote } = paragraph;
  const link = intentLink(
    { page: 'plan', paragraph: id },
    { type: 'paragraph', id },
    reader.position(String(paragraph.paragraph)),
    context,
    reader.link,
  );
  return html`<li id=${`p-${id}`} class="paragraph" tabindex="-1" aria-current=${current ? 'true' : nothing}>
    <p class="kinds"><span class="position">${link}</span>${kinds.map((kind) => html`<span class="kind" data-kind=${kind}>${reader.kinds[kind]}</span>`)}</p>
    <p class="digest">${markedChinese(locale.text(digest), locale)}</p>
    <blockquote lang="zh-CN">
      ${text === undefined ? html`${card.quotation.open}${quote}${card.quotation.close}` : marked(text, quote)}
    </blockquote>
    <details class="terms">
      <summary>${reader.terms(String(terms.length))}</summary>
      <p>${terms.map((term, index) => html`${index > 0 ? card.listSeparator : ''}${markedChinese(locale.text(term), locale)}`)}</p>
    </details>
    ${
      uses.length > 0
        ? html`<p class="uses"><span class="soft">${reader.uses}</span> ${uses.map((use, index) => html`${index > 0 ? card.listSeparator : ''}${useLink(use, context)}`)}</p>`
        : nothing
    }
  </li>`;
}

/** A text with its quotation marked. */
function marked(text: string, quote: string): TemplateResult {
  const at = text.indexOf(quote);
  return html`${text.slice(0, at)}<mark>${quote}</mark>${text.slice(at + quote.length)}`;
}

/** What rests on the paragraph: a feature lights up on the map and the page stays, a topic opens its card, a figure its list. */
function useLink(use: ParagraphUse, context: CardContext): TemplateResult {
  const { plan, locale } = context;
  switch (use.kind) {
    case 'entity': {
      const entity = plan.entities.get(use.id);
      const selection = entity?.kind === 'municipality' ? null : use.id;
      const name = entity ? locale.text(entity.record.name) : use.id;
      return intentLink(
        { page: 'plan', selection },
        { type: 'select', id: selection, stay: true },
        name,
        context,
      );
    }
    case 'topic':
      return topicLink(use.id, context);
    case 'target': {
      const target = plan.targets.find(({ id }) => id === use.id);
      const name = target ? locale.text(target.name) : use.id;
      return intentLink({ page: 'indicators' }, { type: 'page', page: 'indicators' }, name, context);
    }
  }
}
