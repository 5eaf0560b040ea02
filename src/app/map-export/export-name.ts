import type { MapExportOrder } from '../../features/export/map-export-order';
import type { AppState } from '../../state/app-state';

/** The name of a picture's file, from what it shows: `jinhua-lanxi-output-2025-a3.png`. */
export function exportName(
  { selection, thematic }: Pick<AppState, 'selection' | 'thematic'>,
  { format, file }: Pick<MapExportOrder, 'format' | 'file'>,
): string {
  const { measure, year } = thematic;
  const parts = ['jinhua', selection, measure && `${measure}-${year}`, format];
  return `${parts.filter((part) => part).join('-')}.${file}`;
}
