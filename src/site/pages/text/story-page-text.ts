import { html, type TemplateResult } from 'lit';
import { sectionLabel } from '../../../plan/section-label';
import { sectionPath } from '../../../plan/section-path';
import type { PageContext } from '../page-context';
import type { StoryFile } from '../story-file';
import { markdownText } from './markdown-text';

/** A story with all its chapters, in words. */
export function storyPageText({ title, summary, chapters }: StoryFile, context: PageContext): TemplateResult {
  const { locale, words } = context;
  const { text } = locale;
  return html`<header>
      <p class="eyebrow">${words.story}</p>
      <h2>${text(title)}</h2>
      <p>${text(summary)}</p>
    </header>
    ${chapters.map(
      (chapter, index) =>
        html`<section>
          <p class="eyebrow">${words.chapter(String(index + 1))}</p>
          <h3>${text(chapter.title)}</h3>
          ${markdownText(text(chapter.text))}
          ${sources(chapter, context)}
        </section>`,
    )}`;
}

/** What a chapter's claims rest on: the plan's words with their section, and how its numbers were computed. */
function sources(
  { citations, derived }: StoryFile['chapters'][number],
  { plan, locale }: PageContext,
): TemplateResult {
  const { m, lang, text } = locale;
  return html`<ul class="sources">
    ${citations.map(
      ({ section, quote }) =>
        html`<li>
          ${sectionLabel(sectionPath(plan.sections, section), lang)}${m.sheet.colon}<span lang="zh-CN"
            >${m.sheet.quote(quote)}</span
          >
        </li>`,
    )}
    ${derived.map(({ name, formula }) => html`<li>${text(name)}${m.sheet.colon}${m.sheet.formula(formula)}</li>`)}
  </ul>`;
}
