import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../i18n/locale';

/** The head of a table of measures: what each is in 2020, and its target for 2025. */
export function targetHead({ m }: Locale): TemplateResult {
  return html`<thead>
    <tr>
      <th scope="col"><span class="sr-only">${m.card.measure}</span></th>
      <th scope="col">2020</th>
      <th scope="col">${m.card.target2025}</th>
    </tr>
  </thead>`;
}
