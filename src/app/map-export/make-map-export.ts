import { encode } from 'uqr';
import type { MapExportOrder } from '../../features/export/map-export-order';
import type { MadeMapExport, MapExportStatus } from '../../features/export/map-export-status';
import { linkLimits } from '../../state/link/link-limits';
import { pageSize } from '../../style/map-layout/page-size';
import { qrPath } from '../../ui/parts/qr-path';
import { saveFile } from '../../ui/parts/save-file';
import { exportName } from './export-name';
import { exportView } from './export-view';
import { flatExport } from './flat-export';
import { layoutPlan } from './layout-plan';
import type { Making, Shown } from './map-export';
import { sharpExport } from './sharp-export';
import { MapExportError } from './write-export';

/** Makes a picture of what is on the screen and hands it to the reader as a file. */
export async function makeMapExport(
  order: MapExportOrder,
  shown: Shown,
  making: Making,
): Promise<MapExportStatus> {
  try {
    const { innerWidth, innerHeight, devicePixelRatio } = window;
    const screen = { width: innerWidth, height: innerHeight, ratio: devicePixelRatio };
    const size = pageSize(order.format, screen);
    const flat = order.file === 'svg' || shown.start.map === 'static';
    const scheme = size.paper ? 'light' : order.scheme;
    const view = await exportView(order, shown, scheme, flat);
    const { href } = view.view;
    const plan = layoutPlan(
      view.view,
      size,
      href === null || href.length > linkLimits.scannedFromPaper
        ? null
        : qrPath(encode(href, { ecc: 'M', border: 0 }).data),
    );
    const { padding } = shown.map;
    const free = {
      width: Math.max(80, innerWidth - padding.left - padding.right),
      height: Math.max(80, innerHeight - padding.top - padding.bottom),
    };
    const picture = { order, size, ...view, ...plan, free };
    const { file, sharpness, preview } = await (flat ? flatExport : sharpExport)(picture, making);
    making.signal.throwIfAborted();
    const name = exportName(shown.map.state, order);
    const pixels = order.file === 'svg' ? size : size.pixels;
    const made: MadeMapExport = {
      order,
      name,
      width: Math.round(pixels.width),
      height: Math.round(pixels.height),
      size: file.size,
      sharpness,
      preview: URL.createObjectURL(preview),
    };
    saveFile(name, [file], file.type);
    return { phase: 'done', made };
  } catch (error) {
    return { phase: 'failed', fault: error instanceof MapExportError ? error.fault : 'map', error };
  }
}
