import type { SheetText } from '../../features/export/sheet/sheet-texts';
import type { MapLabel } from '../../map/capture/map-label';
import type { SheetBox } from '../../style/picture/sheet-layout';
import { textWidth } from '../../style/text-width';

/** A map's labels as texts of the sheet that the map stands on; what lies outside its box is left out. */
export function labelTexts(labels: readonly MapLabel[], { x, y, width, height }: SheetBox): SheetText[] {
  return labels
    .filter((label) => label.x >= 0 && label.y >= 0 && label.x <= width && label.y <= height)
    .map(({ text, size, ...at }) => {
      const wide = textWidth(text, size);
      return { text, x: x + at.x - wide / 2, y: y + at.y + size * 0.36, size, width: wide, angle: 0 };
    });
}
