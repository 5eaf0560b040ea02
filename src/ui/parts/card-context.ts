import type { Locale } from '../../i18n/locale';
import type { Plan } from '../../plan/plan';

/** What every part of a card needs: the plan, the reader's language, and the site that its links lead to, where that is known. */
export type CardContext = { readonly plan: Plan; readonly locale: Locale; readonly root: string | null };
