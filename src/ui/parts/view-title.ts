import { measureTimeText } from '../../i18n/measure-time-text';
import { measures } from '../../plan/measures/measures';
import type { AppState } from '../../state/app-state';
import type { Thematic } from '../../state/thematic';
import type { CardContext } from './card-context';

/** What a view shows, in a few words: the page, or on the card's the selection, and the measure on the map with its year. */
export function viewTitle(
  { page, selection, thematic }: Pick<AppState, 'page' | 'selection' | 'thematic'>,
  { plan, locale }: CardContext,
): string {
  const { pages, exporting } = locale.m;
  const { layout } = exporting;
  const name = plan.entities.get(selection ?? '')?.record.name;
  const subject = pages[page].title || (name && locale.text(name));
  const { swipe } = thematic;
  const shown = measureTitle(thematic, locale);
  const second = swipe && measureTitle(swipe, locale);
  const theme = shown && second ? layout.versus(shown, second) : (shown ?? second);
  if (!subject) return theme ?? layout.city;
  return theme ? layout.selected(subject, theme) : subject;
}

function measureTitle(
  { measure, year }: Pick<Thematic, 'measure' | 'year'>,
  locale: CardContext['locale'],
): string | null {
  if (measure === null) return null;
  const { m } = locale;
  return m.thematic.closed(m.measures.names[measure], measureTimeText(measures[measure], year, locale));
}
