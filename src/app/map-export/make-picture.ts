import { encode } from 'uqr';
import type { PictureOrder } from '../../features/export/picture-order';
import type { MadePicture, PictureStatus } from '../../features/export/picture-status';
import { linkLimits } from '../../state/link/link-limits';
import { sheetSize } from '../../style/picture/sheet-size';
import { qrPath } from '../../ui/parts/qr-path';
import { saveFile } from '../../ui/parts/save-file';
import type { Shown } from '../map-export/shown';
import { flatPicture } from './flat-picture';
import type { Making } from './making';
import { PictureError } from './picture-error';
import { pictureName } from './picture-name';
import { pictureView } from './picture-view';
import { sharpPicture } from './sharp-picture';
import { sheetPlan } from './sheet-plan';

/** Makes a picture of what is on the screen and hands it to the reader as a file. */
export async function makePicture(order: PictureOrder, shown: Shown, making: Making): Promise<PictureStatus> {
  try {
    const { innerWidth, innerHeight, devicePixelRatio } = window;
    const screen = { width: innerWidth, height: innerHeight, ratio: devicePixelRatio };
    const size = sheetSize(order.format, screen);
    const flat = order.file === 'svg' || shown.start.map === 'static';
    const scheme = size.paper ? 'light' : order.scheme;
    const view = await pictureView(order, shown, scheme, flat);
    const { href } = view.sheet;
    const plan = sheetPlan(
      view.sheet,
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
    const { file, sharpness, preview } = await (flat ? flatPicture : sharpPicture)(picture, making);
    making.signal.throwIfAborted();
    const name = pictureName(shown.map.state, order);
    const pixels = order.file === 'svg' ? size : size.pixels;
    const made: MadePicture = {
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
    return { phase: 'failed', fault: error instanceof PictureError ? error.fault : 'map', error };
  }
}
