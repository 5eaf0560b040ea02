import type { LegendClass, LegendSide } from '../../features/thematic/emphasis-event';
import type { Lang } from '../../state/app-state';
import type { Intent } from '../../state/intent';
import type { Failure } from '../../ui/failure';
import type { MapContext } from '../map/map-template';
import type { Navigation } from '../map/navigation';
import type { Numbered } from '../map/numbered';
import type { Pointer } from '../map/pointer';
import type { Notices } from './notices';
import type { Presenter } from './presenter';
import type { Room } from './room';
import type { Sharing } from './sharing';
import type { Ready } from './start-state';

/** What the shell gives to whatever is laid out. */
export type Layout = {
  readonly map: MapContext;
  readonly start: Ready;
  /** Whether the legend and the side panel are there yet. */
  readonly panelsReady: boolean;
  readonly room: Room;
  readonly pointer: Pointer;
  readonly numbered: Numbered;
  readonly presenter: Presenter;
  readonly notices: Notices;
  /** Why the program of what is open could not be had; null: nothing is wrong. */
  readonly failures: { readonly page: Failure | null; readonly table: Failure | null };
  readonly navigation: Navigation;
  readonly sharing: Sharing;
  /** The address of the site that links lead to, ending in `/`; null: not known. */
  readonly root: string | null;
  /** The reader's own language. */
  readonly own: Lang;
  /** The class of a legend that is pointed at. */
  readonly emphasis: (side: LegendSide) => LegendClass;
  /** Leads keyboard readers past the bar to the card. */
  readonly skip: () => void;
  readonly send: (intent: Intent) => void;
};
