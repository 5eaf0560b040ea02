import type { Locale } from '../../i18n/locale';
import { measureTimeText } from '../../i18n/measure-time-text';
import { measures } from '../../plan/measures/measures';
import type { Plan } from '../../plan/plan';
import type { AppState } from '../../state/app-state';

/** What a view shows, in a few words: the entity or page, and the measure on the map. */
export function shownName(
  { page, selection, thematic }: Pick<AppState, 'page' | 'selection' | 'thematic'>,
  plan: Plan,
  locale: Locale,
): string {
  const { m } = locale;
  const entity = plan.entities.get(selection ?? '');
  const subject = m.chrome.titles[page] || (entity ? locale.text(entity.record.name) : '');
  const measure = thematic.measure && measures[thematic.measure];
  const themed = measure
    ? `${m.measures.names[measure.id]} ${measureTimeText(measure, thematic.year, locale)}`.trim()
    : '';
  return [subject, themed].filter(Boolean).join(' · ') || m.share.whole;
}
