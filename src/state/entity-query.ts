import type { Scenario } from '../plan/scenario/scenario';
import type { Lang } from './app-state';
import { initialState } from './initial-state';
import { formatLink } from './link/format-link';

/** The query string of a card as it stands on its sheet: with its what-if, and its language named. `id` null: the city. */
export function entityQuery(id: string | null, scenario: Scenario, lang: Lang): string {
  return formatLink({ ...initialState(lang), selection: id, scenario }, lang === 'zh' ? 'en' : 'zh');
}
