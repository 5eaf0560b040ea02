import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../i18n/locale';
import type { UnreadRow } from '../../plan/actuals/unread-row';
import { WorkspaceEvent } from '../../ui/workspace-event';
import { unreadItem } from './unread-item';

/** The rows that could not be read and are kept, each with a way to correct or remove it. */
export function unreadRows(
  rows: readonly UnreadRow[],
  locale: Locale,
  correct: (row: UnreadRow) => void,
): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  const { unreadRows } = locale.m.path;
  const remove = (row: UnreadRow) => (event: Event) =>
    event.currentTarget?.dispatchEvent(new WorkspaceEvent({ type: 'remove-unread', row }));
  return html`<section class="unread">
    <h3>${unreadRows.title(String(rows.length))}</h3>
    <p class="soft">${unreadRows.hint}</p>
    <ul class="unread">
      ${rows.map((row) =>
        unreadItem(
          row,
          locale,
          html`${row.header ? html`<p class="soft">${unreadRows.under}${row.header}</p>` : nothing}
            <p class="buttons">
              <button type="button" @click=${() => correct(row)}>${unreadRows.correct}</button>
              <button type="button" @click=${remove(row)}>${unreadRows.remove}</button>
            </p>`,
        ),
      )}
    </ul>
  </section>`;
}
