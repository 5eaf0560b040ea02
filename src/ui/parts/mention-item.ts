import { html, nothing, type TemplateResult } from 'lit';
import { sectionPath } from '../../plan/section-label';
import type { CardContext } from './card-context';
import './source-mark';

/** A sentence in which the plan names a place, and the section it stands in. */
export function mentionItem(cite: string, { plan, locale }: CardContext): TemplateResult | typeof nothing {
  const citation = plan.citations.get(cite);
  if (!citation) return nothing;
  const section = sectionPath(plan.sections, citation.section).at(-1);
  return html`<li class="phrase">
    <p class="words"><span lang="zh-CN">${citation.quote}</span><source-mark cite=${cite}></source-mark></p>
    ${section ? html`<p class="origin">${locale.text(section.title)}</p>` : nothing}
  </li>`;
}
