import type { Locale } from '../../i18n/locale';
import type { Plan } from '../../plan/plan';
import type { Citation } from '../../plan/schema/citation';
import { sectionLabel } from '../../plan/section-label';

/** The accessible name of a source mark: the part of the plan, and what is cited. */
export function sourceLabel(
  { section }: Citation,
  what: string,
  { sections }: Plan,
  { lang, m }: Locale,
): string {
  const part = sectionLabel(sections, section, lang);
  return m.card.source(what ? `${part}${m.card.listSeparator}${what}` : part);
}
