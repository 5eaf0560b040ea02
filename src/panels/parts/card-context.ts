import type { Locale } from '../../i18n/locale';
import type { Plan } from '../../plan/plan';

/** What every part of a card needs: the plan, and the reader's language. */
export type CardContext = { readonly plan: Plan; readonly locale: Locale };
