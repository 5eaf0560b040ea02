import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Locale } from '../i18n/locale';
import { AnnexWantedEvent } from './events';

/** Asks for the annex when its host is shown, and stands in for it until it is there: loading, or failed with a way to try again. */
export class AnnexRequest implements ReactiveController {
  #failed = false;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#ask();
  }

  /** What stands where the annex is not there yet; `loading` says what is being read. */
  template(loading: string, { m }: Locale): TemplateResult {
    if (!this.#failed) return html`<p role="status">${loading}</p>`;
    return html`<div role="alert">
      <p class="fault">${m.reader.failed}</p>
      <p><button type="button" @click=${this.#retry}>${m.app.retry}</button></p>
    </div>`;
  }

  readonly #retry = (): void => {
    this.#failed = false;
    this.#ask();
    this.host.requestUpdate();
  };

  #ask(): void {
    this.host.dispatchEvent(
      new AnnexWantedEvent(() => {
        this.#failed = true;
        this.host.requestUpdate();
      }),
    );
  }
}
