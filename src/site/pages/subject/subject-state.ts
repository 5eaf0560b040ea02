import { engine } from '../../../app/features';
import type { AppState, Lang } from '../../../state/app-state';
import type { Subject } from './subject';

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
