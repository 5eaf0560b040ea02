import type { UnreadRow } from '../../plan/actuals/unread-row';

/** Rows with the same text under the same headings are one. */
export function unreadKey({ header, text }: UnreadRow): string {
  return `${header}\n${text}`;
}
