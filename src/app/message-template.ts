import { html, type TemplateResult } from 'lit';
import type { Locale } from '../i18n/locale';
import type { StartUp } from './start-up';

/** What stands in place of the map while there is no plan to show. */
export function messageTemplate(
  start: Exclude<StartUp, { phase: 'ready' }>,
  { m }: Locale,
  retry: () => void,
): TemplateResult {
  switch (start.phase) {
    case 'loading':
      return html`<div class="message" role="status"><h1>${m.app.title}</h1><p>${m.app.loading}</p></div>`;
    case 'unreachable':
      return html`
        <div class="message" role="alert">
          <h1>${m.app.loadFailed}</h1>
          <p>${m.app.loadFailedHint}</p>
          <p>${m.app.attempted(start.url, start.status === null ? m.app.noAnswer : String(start.status))}</p>
          <button type="button" @click=${retry}>${m.app.retry}</button>
        </div>
      `;
    case 'invalid':
      return html`
        <div class="message" role="alert">
          <h1>${m.app.dataInvalid}</h1>
          <p>${m.app.dataInvalidHint}</p>
          <ul>${start.problems.map((problem) => html`<li>${problem}</li>`)}</ul>
          <button type="button" @click=${retry}>${m.app.retry}</button>
        </div>
      `;
  }
}
