import { engine } from '../../../app/features';
import type { AppState, Lang } from '../../../state/app-state';
import { sitePath } from '../../../state/link/site-path';
import type { Subject } from './subject';

/** A page's folder below the site's root, ending in `/`; empty for the Chinese home page. */
export function pagePath(subject: Subject, lang: Lang): string {
  const state = subjectState(subject, lang);
  // The city's card is what the home page shows; its page beside it has its figures in the preview.
  if (subject.kind === 'entity') return sitePath({ ...state, selection: subject.entity.id });
  return sitePath(state);
}

/** The state in which a page of the site opens the atlas. */
export function subjectState(subject: Subject, lang: Lang): AppState {
  const initial = engine.initialState(lang);
  switch (subject.kind) {
    case 'home':
      return initial;
    case 'entity':
      return { ...initial, selection: subject.entity.kind === 'municipality' ? null : subject.entity.id };
    case 'measure':
      return { ...initial, thematic: { ...initial.thematic, measure: subject.measure.id } };
    case 'story':
      return { ...initial, page: 'stories', story: { id: subject.story.id, chapter: 1 } };
  }
}

/** The query, without its `?`, from which a page starts the atlas, its language named. */
export function pageLink(subject: Subject, lang: Lang): string {
  return engine.formatLink(subjectState(subject, lang), null).slice(1);
}
