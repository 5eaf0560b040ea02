import type { SheetText } from '../../features/export/sheet/sheet-texts';
import { paperResolution } from '../../style/picture/sheet-size';
import type { Picture } from './picture';
import type { RasterFile } from './writing/picture-job';

/** What file a picture's pixels become, and what is written in it. */
export function rasterOrder(
  { order, size, sheet, layout, subject, made }: Picture,
  texts: readonly SheetText[],
): RasterFile {
  const { paper } = size;
  if (order.file !== 'pdf' || !paper) return { type: 'png', resolution: paper && paperResolution };
  return {
    type: 'pdf',
    page: {
      paper,
      sheetWidth: size.width,
      texts,
      link: sheet.href === null ? null : { href: sheet.href, box: layout.code },
      title: sheet.title || sheet.locale.m.exporting.sheet.city,
      subject,
      language: sheet.locale.tag,
      made,
    },
  };
}
