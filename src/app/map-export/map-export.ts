import type { MapExportOrder } from '../../features/export/map-export-order';
import type { SheetView } from '../../features/export/sheet/sheet-view';
import type { SheetSize } from '../../style/picture/sheet-size';
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
