import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../i18n/locale';

/** A text in the reader's language in which the plan's own words, as `standard land (标准地)` has them, are marked as Chinese. */
export function markedChinese(text: string, { lang }: Locale): TemplateResult | string {
  if (lang === 'zh') return text;
  const parts = text.split(/(\p{Script=Han}+)/u);
  return html`${parts.map((part, index) => (index % 2 === 1 ? html`<span lang="zh-CN">${part}</span>` : part))}`;
}
