import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { HandoutWantedEvent } from '../../features/stories/handout-wanted-event';
import type { MapContext } from '../map/map-template';

/** Draws the maps of a story's chapters for the handout below its host, one after the other. */
export class HandoutDesk implements ReactiveController {
  /** `shown`: what the reader's map shows now; null: it is not there yet. */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly shown: () => MapContext | null,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.addEventListener('handout-wanted', this.#onWanted);
  }

  hostDisconnected(): void {
    this.host.removeEventListener('handout-wanted', this.#onWanted);
  }

  readonly #onWanted = (event: HandoutWantedEvent): void => {
    const map = this.shown();
    if (map) event.respondWith(this.#draw(event.links, map));
  };

  async #draw(links: readonly string[], map: MapContext): Promise<readonly SVGSVGElement[]> {
    const { chapterMap } = await import('./chapter-map');
    const drawings: SVGSVGElement[] = [];
    for (const link of links) drawings.push(await chapterMap(link, map));
    return drawings;
  }
}
