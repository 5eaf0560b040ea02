import type { SheetText } from '../../panels/export/sheet/sheet-texts';
import { paperResolution } from '../../style/picture/sheet-size';
import { blobOf } from './blob-of';
import type { Picture } from './picture';
import { PictureError } from './picture-error';
import { withResolution } from './with-resolution';

/** A finished canvas as the file that was asked for. */
export async function rasterFile(
  canvas: HTMLCanvasElement,
  picture: Picture,
  texts: readonly SheetText[],
): Promise<Blob> {
  const { order, size } = picture;
  try {
    const png = await blobOf(canvas, 'image/png');
    if (order.file !== 'pdf' || !size.paper) return size.paper ? withResolution(png, paperResolution) : png;
    return await pdfFile(canvas, png, picture, texts, size.paper);
  } catch (error) {
    throw new PictureError('file', error);
  }
}

async function pdfFile(
  canvas: HTMLCanvasElement,
  png: Blob,
  { size, sheet, layout, subject, made }: Picture,
  texts: readonly SheetText[],
  paper: { readonly width: number; readonly height: number },
): Promise<Blob> {
  const [{ picturePdf }, { pngImage }] = await Promise.all([
    import('./pdf/picture-pdf'),
    import('./pdf/png-image'),
  ]);
  const packed = pngImage(new Uint8Array(await png.arrayBuffer()));
  const image = packed ?? {
    bytes: new Uint8Array(await (await blobOf(canvas, 'image/jpeg')).arrayBuffer()),
    dictionary: { Filter: 'DCTDecode' },
  };
  const bytes = await picturePdf({
    image,
    pixels: size.pixels,
    paper,
    sheetWidth: size.width,
    texts,
    link: sheet.href === null ? null : { href: sheet.href, box: layout.code },
    title: sheet.title || sheet.locale.m.exporting.sheet.city,
    subject,
    language: sheet.locale.tag,
    made,
  });
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/pdf' });
}
