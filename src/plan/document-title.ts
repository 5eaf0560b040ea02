import type { Bilingual } from './schema/bilingual';
import type { PlanDocument } from './schema/document';

/** The plan's title with its status, as citations name it. */
export function documentTitle({ title, status }: PlanDocument, language: keyof Bilingual): string {
  if (language === 'zh') return title.zh.includes(status.zh) ? title.zh : `${title.zh}（${status.zh}）`;
  const draft = status.en.toLowerCase();
  return title.en.includes(draft) ? title.en : `${title.en} (${draft})`;
}
