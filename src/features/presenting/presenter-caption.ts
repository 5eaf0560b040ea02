import { html, nothing, type TemplateResult } from 'lit';
import type { Story } from '../../plan/stories/story';
import type { CardContext } from '../../ui/parts/card-context';
import { chapterText } from '../stories/chapter-text';

/** A chapter for an audience: its title and text in large type, and how far the story has come. */
export function presenterCaption(
  { title, chapters }: Story,
  number: number,
  context: CardContext,
): TemplateResult | typeof nothing {
  const { text, m } = context.locale;
  const chapter = chapters[number - 1];
  if (!chapter) return nothing;
  const [at, of] = [String(number), String(chapters.length)];
  return html`<section class="caption">
    <div class="head">
      <p class="kicker"><span>${text(title)}</span> <span class="progress">${m.stories.progress(at, of)}</span></p>
      <h1>${text(chapter.title)}</h1>
    </div>
    <div class="text">${chapterText(chapter, context)}</div>
    <progress value=${number} max=${chapters.length} aria-label=${m.stories.progressName(at, of, text(chapter.title))}></progress>
  </section>`;
}
