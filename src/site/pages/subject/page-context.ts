import { engine } from '../../../app/features';
import type { Plan } from '../../../plan/plan';
import type { Lang } from '../../../state/app-state';
import type { SiteConfig } from '../../../state/site-config';
import type { CardContext } from '../../../ui/parts/card-context';
import { localize } from '../messages/localize';
import { messagesOf } from '../messages/messages-of';
import type { SiteMessages } from '../messages/zh';

/** What every part of a page needs. The links of cards are queries there (no `root`), which `plainCard` makes paths of. */
export type PageContext = CardContext & {
  readonly site: SiteConfig;
  readonly messages: SiteMessages;
};

export function pageContext(plan: Plan, site: SiteConfig, lang: Lang): PageContext {
  return { plan, locale: localize(lang), root: null, links: engine, site, messages: messagesOf(lang) };
}
