import { documentTitle } from '../../../plan/cite-text';
import type { PlanDocument } from '../../../plan/schema/document';
import type { Bilingual } from '../../../plan/schema/naming';

/** A view of the atlas, as a citation needs it. */
export type CitedView = {
  /** The atlas's title in the citation's language. */
  readonly atlas: string;
  /** What is shown, in the citation's language. */
  readonly shown: string;
  /** Who runs the site, in the citation's language; empty: nobody is named. */
  readonly operator: string;
  /** Number and day (`2026-11-25`) of the data. */
  readonly data: { readonly version: number; readonly date: string };
  /** The day of access, `2026-11-26`. */
  readonly accessed: string;
  readonly address: string;
};

/**
 * Citations of a view, with the plan named as its source: by GB/T 7714—2015 (type [CM/OL], a map on the internet), and in
 * plain words. What is cited is the atlas: the words and figures are the plan's, the drawing and what is derived are ours.
 */
export function citeView(
  view: CitedView,
  document: PlanDocument,
  language: keyof Bilingual,
): { readonly gbt: string; readonly plain: string } {
  const { atlas, shown, operator, data, accessed, address } = view;
  const title = documentTitle(document, language);
  const issuer = document.issuer[language];
  const dates = `(${data.date})[${accessed}]`;
  if (language === 'zh') {
    const by = operator ? `${operator}. ` : '';
    return {
      gbt: `${by}${atlas}: ${shown}[CM/OL]. 数据版本${data.version}. ${dates}. ${address}. 所据文件: ${issuer}. ${title}[Z]. ${document.date}.`,
      plain: `《${atlas}》“${shown}”${operator ? `，${operator}` : ''}，网络地图，数据版本${data.version}（${day(data.date, 'zh-CN')}），${day(accessed, 'zh-CN')}访问，${address} 。所据文件：${issuer}《${title}》，${month(document.date, 'zh-CN')}。`,
    };
  }
  const by = operator ? `${operator}. ` : '';
  return {
    gbt: `${by}${atlas}: ${shown}[CM/OL]. Data version ${data.version}. ${dates}. ${address}. Source: ${issuer}. ${title}[Z]. ${document.date}.`,
    plain: `${by}${atlas}, “${shown}”. Online map, data version ${data.version} of ${day(data.date, 'en-GB')}. Accessed ${day(accessed, 'en-GB')}. ${address} . Source: ${issuer}, ${title}, ${month(document.date, 'en-GB')}.`,
  };
}

function day(date: string, tag: string): string {
  return new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

function month(date: string, tag: string): string {
  return new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}-01T00:00:00Z`),
  );
}
