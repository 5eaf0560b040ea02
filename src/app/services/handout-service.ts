import type { ReactiveControllerHost } from 'lit';
import type { HandoutWantedEvent } from '../../features/stories/handout-wanted-event';
import { whileConnected } from '../../ui/while-connected';
import type { MapContext } from '../map/map-template';

/** Draws the maps of a story's chapters for the handout below its host, one after the other. */
export class HandoutService {
  /** `shown`: what the reader's map shows now; null: it is not there yet. */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    private readonly shown: () => MapContext | null,
  ) {
    whileConnected(host, (signal) => {
      host.addEventListener('handout-wanted', (event) => this.#answer(event), { signal });
    });
  }

  #answer(event: HandoutWantedEvent): void {
    const map = this.shown();
    if (map) event.respondWith(this.#draw(event.links, map));
  }

  async #draw(links: readonly string[], map: MapContext): Promise<readonly SVGSVGElement[]> {
    const { chapterMap } = await import('./chapter-map');
    const drawings: SVGSVGElement[] = [];
    for (const link of links) drawings.push(await chapterMap(link, map));
    return drawings;
  }
}
