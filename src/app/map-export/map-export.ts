import type { MapExportOrder } from '../../features/export/map-export-order';
import type { MapExportStep } from '../../features/export/map-export-status';
import type { SheetView } from '../../features/export/sheet/sheet-view';
import type { SheetSize } from '../../style/picture/sheet-size';
import type { Ready } from '../layout/start-state';
import type { MapContext } from '../map/map-template';
import type { SheetPlan } from './sheet-plan';

/** All that a picture is made from. */
export type MapExport = SheetPlan & {
  readonly order: MapExportOrder;
  readonly size: SheetSize;
  readonly map: MapContext;
  readonly sheet: SheetView;
  /** The part of the reader's map that no panel covers, in CSS pixels. */
  readonly free: { readonly width: number; readonly height: number };
};

/** How the making of a picture is told about, and called off. */
export type Making = {
  readonly signal: AbortSignal;
  /** Tells what is being done; resolves when the page has had time to show it. */
  readonly step: (step: MapExportStep) => Promise<void>;
};

/** What a picture came to: its file, how much of the sharpness asked for its map has, and a small copy. */
export type Finished = { readonly file: Blob; readonly sharpness: number; readonly preview: Blob };

/** What is on the screen now, which a picture shows. */
export type Shown = {
  readonly map: MapContext;
  readonly start: Ready;
  /** The site's address for links that leave the page; null: not known. */
  readonly root: string | null;
};
