import { html, type TemplateResult } from 'lit';
import type { PageContext } from '../page-context';
import type { StoryFile } from '../story-file';
import { markdownText } from './markdown-text';

/** A story with all its chapters, in words. */
export function storyPageText(
  { title, summary, chapters }: StoryFile,
  { locale, words }: PageContext,
): TemplateResult {
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
        </section>`,
    )}`;
}
