import type { Plan } from './plan';
import type { Citation } from './schema/citation';
import type { PlanDocument } from './schema/document';
import type { Bilingual } from './schema/naming';
import { sectionLabel } from './section-label';

/**
 * A citation to copy: by GB/T 7714 in Chinese (document type [Z], date, then the place in the text),
 * in plain words in English. Row and column labels stay as the plan prints them.
 */
export function citeText(
  { document, sections }: Pick<Plan, 'document' | 'sections'>,
  { section, locator }: Pick<Citation, 'section' | 'locator'>,
  language: keyof Bilingual,
): string {
  const label = sectionLabel(sections, section, language);
  const title = documentTitle(document, language);
  if (language === 'zh') {
    const where = locator.kind === 'cell' ? `${locator.row}, ${locator.column}` : `第${locator.paragraph}段`;
    return `${document.issuer.zh}. ${title}[Z]. ${document.date}: ${label}, ${where}.`;
  }
  const where =
    locator.kind === 'cell'
      ? `row “${locator.row}”, column “${locator.column}”`
      : `paragraph ${locator.paragraph}`;
  return `${document.issuer.en}. ${title}. ${month(document.date)}. ${capital(label)}, ${where}.`;
}

function month(date: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { year: 'numeric', month: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${date}-01T00:00:00Z`));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The plan's title with its status, as citations name it. */
export function documentTitle({ title, status }: PlanDocument, language: keyof Bilingual): string {
  if (language === 'zh') return title.zh.includes(status.zh) ? title.zh : `${title.zh}（${status.zh}）`;
  const draft = status.en.toLowerCase();
  return title.en.includes(draft) ? title.en : `${title.en} (${draft})`;
}
