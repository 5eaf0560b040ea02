import type { ReactiveControllerHost } from 'lit';
import type { Locale } from '../../i18n/locale';
import type { Messages } from '../../i18n/messages';
import type { Failure } from '../../ui/failure';
import type { Notice } from './notice-bar';

/** The messages that stand over the map until the reader puts them away; each id at most once. */
export class Notices {
  #all: readonly Notice[] = [];
  /** The messages of errors that were told. */
  readonly #told = new Set<string>();

  /** `words`: the language spoken; rejects where it cannot be had, which the start itself then says. */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly words: () => Promise<Locale>,
  ) {}

  get all(): readonly Notice[] {
    return this.#all;
  }

  add(notice: Notice): void {
    if (notice.failure) this.#told.add(String(notice.failure.error));
    this.#set([...this.#all.filter(({ id }) => id !== notice.id), notice]);
  }

  /** Adds a notice once there are words for it. */
  say(notice: (m: Messages) => Notice): void {
    this.words().then(
      ({ m }) => this.add(notice(m)),
      () => {},
    );
  }

  /** Adds the notice of a failure, unless the same was told already; the first of several with one id stays. */
  fail(id: string, failure: Failure, notice: (m: Messages) => Omit<Notice, 'id' | 'failure'>): void {
    if (this.#told.has(String(failure.error))) return;
    this.#told.add(String(failure.error));
    if (!this.#all.some((each) => each.id === id)) this.say((m) => ({ ...notice(m), id, failure }));
  }

  dismiss(id: string): void {
    this.#set(this.#all.filter((notice) => notice.id !== id));
  }

  #set(notices: readonly Notice[]): void {
    this.#all = notices;
    this.host.requestUpdate();
  }
}
