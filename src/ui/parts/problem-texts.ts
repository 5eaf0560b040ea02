import type { Locale } from '../../i18n/locale';
import type { UnreadRow } from '../../plan/actuals/unread-row';

/** Why a row was not read, in words. */
export function problemTexts({ problems }: UnreadRow, { m }: Locale): string[] {
  return problems.map(({ reason, detail }) => m.path.unread[reason](detail));
}
