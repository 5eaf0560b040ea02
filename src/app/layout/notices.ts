import type { ReactiveControllerHost } from 'lit';
import type { Locale } from '../../i18n/locale';
import type { Messages } from '../../i18n/messages';
import type { Notice } from './notice-bar';

/** The messages that stand over the map until the reader puts them away; each id at most once. */
export class Notices {
  #all: readonly Notice[] = [];

  /** `words`: the language spoken; rejects where it cannot be had, which the start itself then says. */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly words: () => Promise<Locale>,
  ) {}

  get all(): readonly Notice[] {
    return this.#all;
  }

  add(notice: Notice): void {
    this.#set([...this.#all.filter(({ id }) => id !== notice.id), notice]);
  }

  /** Adds a notice once there are words for it. */
  say(notice: (m: Messages) => Notice): void {
    this.words().then(
      ({ m }) => this.add(notice(m)),
      () => {},
    );
  }

  dismiss(id: string): void {
    this.#set(this.#all.filter((notice) => notice.id !== id));
  }

  #set(notices: readonly Notice[]): void {
    this.#all = notices;
    this.host.requestUpdate();
  }
}
