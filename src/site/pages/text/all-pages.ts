import { html, nothing, type TemplateResult } from 'lit';
import { measureIds } from '../../../plan/measures/measure-id';
import { measures } from '../../../plan/measures/measures';
import type { Story } from '../../../plan/stories/story';
import type { PageContext } from '../subject/page-context';
import { pagePath } from '../subject/page-path';
import type { Subject } from '../subject/subject';
import { subjectName } from '../subject/subject-name';

/** Links to the pages of measures and stories; those of entities stand in the card's directory. */
export function allPages(stories: readonly Story[], { locale, words }: PageContext): TemplateResult {
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
    words.measures,
    measureIds.map((id) => ({ kind: 'measure', measure: measures[id] })),
  )}${list(
    words.stories,
    stories.map((story) => ({ kind: 'story', story })),
  )}`;
}
