import type { MapExportOrder } from '../../features/export/map-export-order';
import type { MapExportStep } from '../../features/export/map-export-status';
import type { LayoutView } from '../../features/export/map-layout/layout-view';
import type { PageSize } from '../../style/map-layout/page-size';
import type { Ready } from '../layout/start-state';
import type { MapContext } from '../map/map-template';
import type { LayoutPlan } from './layout-plan';

/** All that a picture is made from. */
export type MapExport = LayoutPlan & {
  readonly order: MapExportOrder;
  readonly size: PageSize;
  readonly map: MapContext;
  readonly view: LayoutView;
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
