import type { ReactiveControllerHost } from 'lit';

/** Which features have a number on the map instead of a name; the legend is its key. */
export class Numbered {
  ids: ReadonlySet<string> = new Set();

  constructor(readonly host: ReactiveControllerHost) {}

  readonly take = (event: CustomEvent<readonly string[]>) => {
    this.ids = new Set(event.detail);
    this.host.requestUpdate();
  };
}
