import type { Ready } from '../layout/start-state';
import type { MapContext } from '../map/map-template';

/** What is on the screen now, which a picture shows. */
export type Shown = {
  readonly map: MapContext;
  readonly start: Ready;
  /** The site's address for links that leave the page; null: not known. */
  readonly root: string | null;
};
