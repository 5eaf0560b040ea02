import type { Locale } from '../../i18n/locale';
import type { PathSubject } from '../../plan/subjects/path-subject';

/** What a path is of, without its area. */
export function measureText({ what }: PathSubject, { m, text }: Locale): string {
  return 'column' in what ? m.card.figure[what.column] : text(what.indicator.name);
}
