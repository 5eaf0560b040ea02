import type { ReactiveControllerHost } from 'lit';
import { type MapAnswer, noAnswer } from '../../plan/filter/map-answer';
import type { Page } from '../../state/app-state';
import type { MapAnswerEvent } from '../../ui/events';

/** What the open page says of the map’s features; it ends with the page. */
export class PageAnswer {
  #page: Page | null = null;
  #answer: MapAnswer = noAnswer;

  constructor(host: ReactiveControllerHost & EventTarget, page: () => Page) {
    host.addEventListener('map-answer', (event) => {
      this.#page = page();
      this.#answer = (event as MapAnswerEvent).answer;
      host.requestUpdate();
    });
  }

  on(page: Page): MapAnswer {
    return page === this.#page ? this.#answer : noAnswer;
  }
}
