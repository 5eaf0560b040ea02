import { html, type TemplateResult } from 'lit';
import { sectionLabel } from '../../plan/section-label';
import type { CardContext } from '../../ui/parts/card-context';
import type { Note } from './note-register';

type Cited = Extract<Note, { kind: 'source' }>;

/** The notes of a sheet in small type: where in the plan, with the words cited; or the formula. */
export function noteList(notes: readonly Note[], context: CardContext): TemplateResult {
  const { m } = context.locale;
  return html`<section class="notes">
    <h3>${m.sheet.notes}</h3>
    <ol>
      ${notes.map(
        (note) => html`<li><span class="ordinal">${note.number}</span>${noteText(note, context)}</li>`,
      )}
    </ol>
  </section>`;
}

function noteText(note: Note, { plan, locale }: CardContext): TemplateResult {
  const { sheet, card } = locale.m;
  if (note.kind === 'derived') {
    const from = note.from.length > 0 ? sheet.from(note.from.join(card.listSeparator)) : '';
    return html`${sheet.formula(note.formula)}${from}${sheet.stop}`;
  }
  const [first] = note.citations;
  if (!first) return html``;
  const { section, locator } = first.citation;
  const label = sectionLabel(plan.sections, section, locale.lang);
  const place =
    locator.kind === 'cell'
      ? html`${sheet.row.before}<span lang="zh-CN">“${locator.row}”</span>${sheet.row.after}`
      : sheet.paragraph(String(locator.paragraph));
  const cited = [...wordsByColumn(note)];
  return html`${capital(label)}${sheet.comma}${place}${cited.length > 0 ? sheet.colon : ''}${cited.map(
    ([column, words], index) =>
      html`${index > 0 ? sheet.semicolon : ''}<span lang="zh-CN"
          >${column}${column && words.size > 0 ? ' ' : ''}${[...words].map((quote) => (quote ? sheet.quote(quote) : sheet.blank))}</span
        >`,
  )}${sheet.stop}`;
}

/** The words cited, each once, by the column they stand in; those that stand in full beside the number are not set twice. */
function wordsByColumn({ citations }: Cited): Map<string, Set<string>> {
  const columns = new Map<string, Set<string>>();
  for (const { citation, printed } of citations) {
    const { locator, quote } = citation;
    if (locator.kind === 'paragraph' && printed) continue;
    const column = locator.kind === 'cell' ? locator.column : '';
    const words = columns.get(column) ?? new Set();
    columns.set(column, printed ? words : words.add(quote));
  }
  return columns;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
