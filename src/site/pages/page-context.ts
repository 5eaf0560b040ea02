import type { Locale } from '../../i18n/locale';
import { localize } from '../../i18n/localize';
import type { Plan } from '../../plan/plan';
import type { Lang } from '../../state/app-state';
import type { SiteConfig } from '../../state/site-config';
import type { Words } from './words/words';
import { wordsOf } from './words/words-of';

/** What every part of a page needs. */
export type PageContext = {
  readonly plan: Plan;
  readonly site: SiteConfig;
  readonly locale: Locale;
  readonly words: Words;
};

export function pageContext(plan: Plan, site: SiteConfig, lang: Lang): PageContext {
  return { plan, site, locale: localize(lang), words: wordsOf(lang) };
}
