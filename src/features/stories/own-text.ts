import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../i18n/locale';
import type { Bilingual } from '../../plan/schema/naming';
import { otherLanguage } from '../../state/language';
import '../../ui/parts/note-field';

type Field = {
  readonly value: Bilingual;
  /** The accessible name. */
  readonly name: string;
  readonly caption: string;
  readonly hint: string;
  readonly most: number;
};

/** A text of the reader's own in the language they read, and, folded away, in the other. */
export function ownText(
  { value, name, caption, hint, most }: Field,
  change: (value: Bilingual) => void,
  { lang, m }: Locale,
): TemplateResult {
  const other = otherLanguage(lang);
  const field = (language: 'zh' | 'en', label: string, above: string, below: string) =>
    html`<note-field
      .value=${value[language]}
      .most=${most}
      name=${label}
      caption=${above}
      hint=${below}
      @note-change=${(event: CustomEvent<string>) => change({ ...value, [language]: event.detail })}
    ></note-field>`;
  return html`${field(lang, name, caption, hint)}
    <details ?open=${value[other] !== ''}>
      <summary>${m.stories.own.other}</summary>
      ${field(other, `${name} (${other})`, '', '')}
    </details>`;
}
