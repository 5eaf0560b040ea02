import { html, type TemplateResult } from 'lit';
import { appMessages } from '../../i18n/app-messages';
import type { Lang } from '../../state/app-state';
import { reportTemplate } from '../../ui/failure';
import type { StartUp } from '../layout/start-phase';

/** What stands in place of the map while there is no plan to show. */
export function messageTemplate(start: StartUp, lang: Lang, retry: () => void): TemplateResult {
  const messages = appMessages[lang];
  switch (start.phase) {
    case 'loading':
    case 'ready':
      return html`<div class="message" role="status"><h1>${messages.title}</h1><p>${messages.loading}</p></div>`;
    case 'unreachable':
      return html`
        <div class="message" role="alert">
          <h1>${messages.loadFailed}</h1>
          <p>${messages.loadFailedHint}</p>
          <p>${messages.attempted(start.url, start.status === null ? messages.noAnswer : String(start.status))}</p>
          <button type="button" @click=${retry}>${messages.retry}</button>
          ${reportTemplate(start.failure, lang)}
        </div>
      `;
    case 'invalid':
      return html`
        <div class="message" role="alert">
          <h1>${messages.dataInvalid}</h1>
          <p>${messages.dataInvalidHint}</p>
          <ul>${start.problems.map((problem) => html`<li>${problem}</li>`)}</ul>
          <button type="button" @click=${retry}>${messages.retry}</button>
          ${reportTemplate(start.failure, lang)}
        </div>
      `;
    case 'failed':
      return html`
        <div class="message" role="alert">
          <h1>${messages.startFailed}</h1>
          <p>${messages.startFailedHint}</p>
          <p>${String(start.failure.error)}</p>
          <button type="button" @click=${retry}>${messages.retry}</button>
          ${reportTemplate(start.failure, lang)}
        </div>
      `;
  }
}
