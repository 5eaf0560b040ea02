import { measureTimeText } from '../../i18n/measure-time-text';
import { measures } from '../../plan/measures/measures';
import type { AppState } from '../../state/app-state';
import type { Thematic } from '../../state/thematic';
import type { CardContext } from '../parts/card-context';

/** What a view shows, as the title of its picture: the selection, and the measure with its year. */
export function viewTitle(
  { selection, thematic }: Pick<AppState, 'selection' | 'thematic'>,
  { plan, locale }: CardContext,
): string {
  const { sheet } = locale.m.exporting;
  const name = plan.entities.get(selection ?? '')?.record.name;
  const { swipe } = thematic;
  const shown = measureTitle(thematic, locale);
  const beside = swipe && measureTitle(swipe, locale);
  const theme = shown && beside ? sheet.versus(shown, beside) : (shown ?? beside);
  if (!name) return theme ?? sheet.city;
  return theme ? sheet.selected(locale.text(name), theme) : locale.text(name);
}

function measureTitle(
  { measure, year }: Pick<Thematic, 'measure' | 'year'>,
  locale: CardContext['locale'],
): string | null {
  if (measure === null) return null;
  const { m } = locale;
  return m.thematic.closed(m.measures.names[measure], measureTimeText(measures[measure], year, locale));
}
