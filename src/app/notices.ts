import type { ReactiveControllerHost } from 'lit';
import type { Notice } from '../panels/notice-bar';

/** The messages that stand over the map until the reader puts them away; each id at most once. */
export class Notices {
  #all: readonly Notice[] = [];

  constructor(private readonly host: ReactiveControllerHost) {}

  get all(): readonly Notice[] {
    return this.#all;
  }

  add(notice: Notice): void {
    this.#set([...this.#all.filter(({ id }) => id !== notice.id), notice]);
  }

  dismiss(id: string): void {
    this.#set(this.#all.filter((notice) => notice.id !== id));
  }

  #set(notices: readonly Notice[]): void {
    this.#all = notices;
    this.host.requestUpdate();
  }
}
