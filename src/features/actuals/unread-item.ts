import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../i18n/locale';
import type { UnreadRow } from '../../plan/actuals/unread-row';

/** A row that was not read, as it was pasted, with the reasons; `tools` stand under it. */
export function unreadItem(row: UnreadRow, locale: Locale, tools: unknown = nothing): TemplateResult {
  return html`<li>
    <span class="soft">${locale.m.path.paste.lineNumber(String(row.line))}</span>
    <pre>${row.text}</pre>
    <ul class="reasons">
      ${problemTexts(row, locale).map((text) => html`<li>${text}</li>`)}
    </ul>
    ${tools}
  </li>`;
}

/** Why a row was not read, in words. */
function problemTexts({ problems }: UnreadRow, { m }: Locale): string[] {
  return problems.map(({ reason, detail }) => m.path.unread[reason](detail));
}
