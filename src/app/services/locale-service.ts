import { ContextProvider } from '@lit/context';
import type { ReactiveControllerHost } from 'lit';
import { type Locale, localeContext } from '../../i18n/locale';
import type { Lang } from '../../state/app-state';
import { loadLocale } from '../load-locale';

/** Gives the locale to every element below its host. Another one is fetched when it is asked for. */
export class LocaleService {
  readonly #context: ContextProvider<typeof localeContext>;
  #asked: Lang | null = null;

  /** `failed` is called where a language cannot be fetched, with the one that stays. */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly failed: (locale: Locale) => void,
  ) {
    this.#context = new ContextProvider(host, { context: localeContext });
  }

  /** null until there is a first language. */
  get locale(): Locale | null {
    return this.#context.value ?? null;
  }

  begin(locale: Locale): void {
    this.#asked = locale.lang;
    this.#context.setValue(locale);
  }

  /** Goes over to a language; until it is there, the one before stands. */
  async setLocale(lang: Lang): Promise<void> {
    if (!this.locale || lang === this.#asked) return;
    this.#asked = lang;
    const locale = await loadLocale(lang).catch(() => null);
    // Asked for another one in the meantime.
    if (this.#asked !== lang) return;
    if (!locale) return this.failed(this.locale);
    this.#context.setValue(locale);
    this.host.requestUpdate();
  }
}
