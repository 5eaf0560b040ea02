import type { LayoutText } from '../../features/export/map-layout/layout-texts';
import { paperResolution } from '../../style/map-layout/page-size';
import type { MapExport } from './map-export';
import type { RasterFile } from './writing/export-job';

/** What file a picture's pixels become, and what is written in it. */
export function rasterOrder(
  { order, size, view, layout, subject, made }: MapExport,
  texts: readonly LayoutText[],
): RasterFile {
  const { paper } = size;
  if (order.file !== 'pdf' || !paper) return { type: 'png', resolution: paper && paperResolution };
  return {
    type: 'pdf',
    page: {
      paper,
      pageWidth: size.width,
      texts,
      link: view.href === null ? null : { href: view.href, box: layout.code },
      title: view.title || view.locale.m.exporting.layout.city,
      subject,
      language: view.locale.tag,
      made,
    },
  };
}
