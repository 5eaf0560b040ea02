import { html, type TemplateResult } from 'lit';

/** A word in quotation marks, spoken in its own language. */
export function quotedWord(word: string): TemplateResult {
  const lang = /\p{Script=Han}/u.test(word) ? 'zh-CN' : 'en';
  return html`“<span lang=${lang}>${word}</span>”`;
}
