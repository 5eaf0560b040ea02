import type { Lang } from '../../../state/app-state';
import { en } from './en';
import { type SiteMessages, zh } from './zh';

const messages: Readonly<Record<Lang, SiteMessages>> = { zh, en };

export function messagesOf(lang: Lang): SiteMessages {
  return messages[lang];
}
