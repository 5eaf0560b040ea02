import { html, type TemplateResult } from 'lit';
import { paragraphId } from '../../plan/annex/paragraph-id';
import type { Restriction } from '../../plan/annex/restriction';
import { sectionLabel } from '../../plan/section-label';
import type { CardContext } from '../../ui/parts/card-context';
import { intentLink } from '../../ui/parts/intent-link';

/** What the plan holds back of what was asked for, in its own words, with the way to where it says so. */
export function restrictionNotes(restrictions: readonly Restriction[], context: CardContext): TemplateResult {
  const { plan, locale } = context;
  const { match, card } = locale.m;
  return html`${restrictions.map((restriction) => {
    const { kind, name, section, paragraph, quote } = restriction;
    const id = paragraphId(restriction);
    const where = `${sectionLabel(plan.sections, section, locale.lang)} ${card.paragraph(String(paragraph))}`;
    return html`<div class="restriction" role="alert" data-kind=${kind}>
      <p><b>${match.restrictions[kind](locale.text(name))}</b></p>
      <blockquote lang="zh-CN">${card.quotation.open}${quote}${card.quotation.close}</blockquote>
      <p class="soft">${where} ${intentLink({ page: 'plan', paragraph: id }, { type: 'paragraph', id }, card.readOn, context, card.readOnName(where))}</p>
    </div>`;
  })}`;
}
