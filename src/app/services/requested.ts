import type { ReactiveControllerHost } from 'lit';
import { annexContext } from '../../ui/annex-context';
import { lexiconContext } from '../../ui/lexicon-context';
import type { Notices } from '../layout/notices';
import type { MapContext } from '../map/map-template';
import { FetchedOnRequest } from './fetched-on-request';
import { GeopackageService } from './geopackage-service';
import { HandoutService } from './handout-service';
import { loadAnnex } from './load-annex';
import { loadLexicon } from './load-lexicon';
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
  new FetchedOnRequest(host, 'lexicon-wanted', lexiconContext, loadLexicon, () =>
    notices.say(({ search }) => ({ id: 'words', text: search.failed })),
  );
  new FetchedOnRequest(host, 'annex-wanted', annexContext, loadAnnex, () =>
    notices.say(({ reader }) => ({ id: 'annex', text: reader.failed })),
  );
}
