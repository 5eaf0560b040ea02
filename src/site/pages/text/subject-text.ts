import { html, type TemplateResult } from 'lit';
import { cardOf } from '../../../features/cards/card-of';
import type { Story } from '../../../plan/stories/story';
import type { PageContext } from '../subject/page-context';
import type { Subject } from '../subject/subject';
import { allPages } from './all-pages';
import { measurePageText } from './measure-page-text';
import { storyPageText } from './story-page-text';

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
