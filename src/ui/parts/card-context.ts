import type { Locale } from '../../i18n/locale';
import type { Plan } from '../../plan/plan';
import type { Links } from '../../state/link/links';

/** What every part of a card needs: the plan, the reader's language, how links are written, and the site that they lead to, where that is known. */
export type CardContext = {
  readonly plan: Plan;
  readonly locale: Locale;
  readonly root: string | null;
  readonly links: Links;
};
