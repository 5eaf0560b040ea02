import { html, type TemplateResult } from 'lit';
import { paragraphId } from '../../plan/annex/paragraph-id';
import { sectionLabel } from '../../plan/section-label';
import type { CardContext } from './card-context';
import { intentLink } from './intent-link';

type Quoted = { readonly section: string; readonly paragraph: number; readonly quote: string };

/** The plan's own words of a record that names its paragraph, where they stand, and the way there. */
export function quotedParagraph(record: Quoted, context: CardContext): TemplateResult {
  const { plan, locale } = context;
  const { card } = locale.m;
  const id = paragraphId(record);
  const where = `${sectionLabel(plan.sections, record.section, locale.lang)}${locale.m.sheet.comma}${card.paragraph(String(record.paragraph))}`;
  return html`<blockquote lang="zh-CN">${card.quotation.open}${record.quote}${card.quotation.close}</blockquote>
    <p class="soft">${where} <span class="read-on">${intentLink({ page: 'plan', paragraph: id }, { type: 'paragraph', id }, card.readOn, context, card.readOnName(where))}</span></p>`;
}
