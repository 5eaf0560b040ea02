import { html, nothing, type TemplateResult } from 'lit';
import { cardOf } from '../../../features/cards/card-of';
import { chapterSources } from '../../../features/stories/chapter-sources';
import { chapterText } from '../../../features/stories/chapter-text';
import { measureIds } from '../../../plan/measures/measure-id';
import { measures } from '../../../plan/measures/measures';
import type { Story } from '../../../plan/stories/story';
import type { PageContext } from '../subject/page-context';
import { pagePath } from '../subject/page-path';
import { subjectName } from '../subject/page-title';
import type { Subject } from '../subject/subject';
import { measurePageText } from './measure-page-text';

/** All that a page says of its subject, in words; of an entity, what its card says. */
export function subjectText(
  subject: Subject,
  stories: readonly Story[],
  context: PageContext,
): TemplateResult {
  const { entities, municipality } = context.plan;
  const city = entities.get(municipality.id);
  switch (subject.kind) {
    case 'home':
      return html`${city ? cardOf(city, context) : ''}${allPages(stories, context)}`;
    case 'entity':
      return cardOf(subject.entity, context);
    case 'measure':
      return measurePageText(subject.measure, context);
    case 'story':
      return storyPageText(subject.story, context);
  }
}

/** A story with all its chapters, in words; what a chapter rests on stands below it, as in the handout. */
function storyPageText({ title, summary, chapters }: Story, context: PageContext): TemplateResult {
  const { locale, messages } = context;
  const { text } = locale;
  return html`<header>
      <p class="eyebrow">${messages.story}</p>
      <h2>${text(title)}</h2>
      <p>${text(summary)}</p>
    </header>
    ${chapters.map(
      (chapter, index) =>
        html`<section>
          <p class="eyebrow">${messages.chapter(String(index + 1))}</p>
          <h3>${text(chapter.title)}</h3>
          ${chapterText({ ...chapter, citations: [], derived: [] }, context)} ${chapterSources(chapter, context)}
        </section>`,
    )}`;
}

/** Links to the pages of measures and stories; those of entities stand in the card's directory. */
function allPages(stories: readonly Story[], { locale, messages }: PageContext): TemplateResult {
  const list = (title: string, subjects: readonly Subject[]) =>
    subjects.length > 0
      ? html`<section>
          <h3>${title}</h3>
          <ul class="directory">
            ${subjects.map(
              (subject) =>
                html`<li><a href=${pagePath(subject, locale.lang)}>${subjectName(subject, locale)}</a></li>`,
            )}
          </ul>
        </section>`
      : nothing;
  return html`${list(
    messages.measures,
    measureIds.map((id) => ({ kind: 'measure', measure: measures[id] })),
  )}${list(
    messages.stories,
    stories.map((story) => ({ kind: 'story', story })),
  )}`;
}
