import { html, nothing, type TemplateResult } from 'lit';
import { sectionLabel } from '../../plan/section-label';
import type { Chapter } from '../../plan/stories/story';
import type { CardContext } from '../../ui/parts/card-context';

/** All that a chapter rests on, as a list: the plan's words with where they stand, and the formulas. */
export function chapterSources(
  { citations, derived }: Pick<Chapter, 'citations' | 'derived'>,
  { plan, locale }: CardContext,
): TemplateResult | typeof nothing {
  const { stories: messages } = locale.m;
  if (citations.length + derived.length === 0) return nothing;
  return html`<ul class="sources">
    ${citations.map(({ quote, section, locator }) => {
      const part = sectionLabel(plan.sections, section, locale.lang);
      const cell = locator.kind === 'cell' ? [locator.row, locator.column] : [];
      return html`<li>
        <span lang="zh-CN">${messages.quote(quote)}</span>
        <span class="where">${messages.source(part)}${cell.map((name) => html`<span lang="zh-CN">${messages.separator}${name}</span>`)}</span>
      </li>`;
    })}
    ${derived.map(({ name, formula }) => html`<li class="formula">${messages.formula(locale.text(name), formula)}</li>`)}
  </ul>`;
}
