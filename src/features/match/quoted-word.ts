import { html, type TemplateResult } from 'lit';
import { languageTag } from '../../state/language';

/** A word in quotation marks, spoken in its own language. */
export function quotedWord(word: string): TemplateResult {
  const lang = /\p{Script=Han}/u.test(word) ? 'zh' : 'en';
  return html`“<span lang=${languageTag(lang)}>${word}</span>”`;
}
