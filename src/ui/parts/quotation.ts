import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../i18n/locale';
import type { Citation } from '../../plan/schema/citation';
import { sectionPath } from '../../plan/section-label';
import type { CardContext } from './card-context';
import { monthText } from './date-text';
import './copy-citation';

/** What a citation says and where it stands: the body of a source mark's popover. */
export function quotation(citation: Citation, { plan, locale }: CardContext): TemplateResult {
  const { m, text } = locale;
  const { document, sections } = plan;
  const { open, close } = m.card.quotation;
  return html`
    ${
      citation.quote
        ? html`<blockquote lang="zh-CN">${open}${citation.quote}${close}</blockquote>`
        : html`<p class="blank">${m.card.blankCell}</p>`
    }
    <dl>
      <dt>${m.card.section}</dt>
      <dd>
        <ol>
          ${sectionPath(sections, citation.section).map(({ title }) => html`<li>${text(title)}</li>`)}
        </ol>
      </dd>
      <dt>${m.card.place}</dt>
      <dd>${locator(citation, locale)}</dd>
      <dt>${m.card.document}</dt>
      <dd>
        ${text(document.title)}
        <span class="status">${text(document.status)}</span>
        <span class="issued">${text(document.issuer)}, ${monthText(document.date, locale)}</span>
      </dd>
    </dl>
    <copy-citation .citation=${citation}></copy-citation>
  `;
}

function locator({ locator }: Citation, { m }: Locale) {
  if (locator.kind === 'paragraph') return m.card.paragraph(String(locator.paragraph));
  return html`${m.card.row}<span lang="zh-CN">${locator.row}</span><br />${m.card.column}<span lang="zh-CN"
      >${locator.column}</span
    >`;
}
