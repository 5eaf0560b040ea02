import { html, type TemplateResult } from 'lit';
import { chapterSources } from '../../../features/stories/chapter-sources';
import { chapterText } from '../../../features/stories/chapter-text';
import type { Story } from '../../../plan/stories/story';
import type { PageContext } from '../subject/page-context';

/** A story with all its chapters, in words; what a chapter rests on stands below it, as in the handout. */
export function storyPageText({ title, summary, chapters }: Story, context: PageContext): TemplateResult {
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
          ${chapterText({ ...chapter, citations: [], derived: [] }, context)} ${chapterSources(chapter, context)}
        </section>`,
    )}`;
}
