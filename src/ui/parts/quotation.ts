import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../i18n/locale';
import { paragraphId } from '../../plan/annex/paragraph-id';
import type { Citation } from '../../plan/schema/citation';
import { sectionLabel, sectionPath } from '../../plan/section-label';
import type { CardContext } from './card-context';
import { monthText } from './date-text';
import { intentLink } from './intent-link';
import './copy-citation';

/** What a citation says and where it stands: the body of a source mark's popover. */
export function quotation(citation: Citation, context: CardContext): TemplateResult {
  const { plan, locale } = context;
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
      <dd>${locator(citation, locale)} ${readOn(citation, context)}</dd>
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

/** Leads to the paragraph in the plan, with those before and after it; a cell stands in no paragraph. */
function readOn({ section, locator }: Citation, context: CardContext): TemplateResult | typeof nothing {
  if (locator.kind !== 'paragraph') return nothing;
  const id = paragraphId({ section, paragraph: locator.paragraph });
  const { m, lang } = context.locale;
  const where = m.card.paragraph(String(locator.paragraph));
  const name = m.card.readOnName(`${sectionLabel(context.plan.sections, section, lang)} ${where}`);
  return intentLink({ page: 'plan', paragraph: id }, { type: 'paragraph', id }, m.card.readOn, context, name);
}

function locator({ locator }: Citation, { m }: Locale) {
  if (locator.kind === 'paragraph') return m.card.paragraph(String(locator.paragraph));
  return html`${m.card.row}<span lang="zh-CN">${locator.row}</span><br />${m.card.column}<span lang="zh-CN"
      >${locator.column}</span
    >`;
}
