import type { ReactiveControllerHost } from 'lit';
import type { Notices } from '../layout/notices';
import type { MapContext } from '../map/map-template';
import { AnnexService } from './annex-service';
import { GeopackageService } from './geopackage-service';
import { HandoutService } from './handout-service';
import { LexiconService } from './lexicon-service';
import { StoriesService } from './stories-service';

/** Starts what elements ask for by an event and nobody else; `shown` gives what the map shows. */
export function answerRequests(
  host: ReactiveControllerHost & HTMLElement,
  notices: Notices,
  shown: () => MapContext | null,
): void {
  new StoriesService(host);
  new GeopackageService(host);
  new HandoutService(host, shown);
  new LexiconService(host, () => notices.say(({ search }) => ({ id: 'words', text: search.failed })));
  new AnnexService(host, () => notices.say(({ reader }) => ({ id: 'annex', text: reader.failed })));
}
