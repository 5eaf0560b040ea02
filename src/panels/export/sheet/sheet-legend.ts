import { layerParts } from './layer-parts';
import { measureParts } from './measure-parts';
import { selectionPart } from './selection-part';
import type { Part, SheetView } from './sheet-view';
import { strengthParts } from './strength-parts';

/** The whole legend: measures first, then filter, selection and layers. */
export function sheetLegend(view: SheetView): Part[] {
  const { classified, beside, locale } = view;
  const { left, right } = locale.m.exporting.sheet;
  const side = (text: string): Part[] => (beside ? [{ kind: 'note', text }] : []);
  return [
    ...(classified ? [...side(left), ...measureParts(classified, view)] : []),
    ...(beside ? [...side(right), ...measureParts(beside, view)] : []),
    ...strengthParts(view),
    ...selectionPart(view),
    ...layerParts(view),
  ];
}
