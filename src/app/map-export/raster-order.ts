import type { SheetText } from '../../features/export/sheet/sheet-texts';
import { paperResolution } from '../../style/picture/sheet-size';
import type { MapExport } from './map-export';
import type { RasterFile } from './writing/export-job';

/** What file a picture's pixels become, and what is written in it. */
export function rasterOrder(
  { order, size, sheet, layout, subject, made }: MapExport,
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
