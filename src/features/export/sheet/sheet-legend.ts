import { layerParts } from './layer-parts';
import { measureParts } from './measure-parts';
import { selectionPart } from './selection-part';
import type { Part, SheetView } from './sheet-view';
import { strengthParts } from './strength-parts';

/** The whole legend: measures first, then filter, selection and layers. */
export function sheetLegend(view: SheetView): Part[] {
  const { classified, secondMeasure, locale } = view;
  const { left, right } = locale.m.exporting.sheet;
  return [
    ...(classified ? measureParts(classified, view, secondMeasure ? left : null) : []),
    ...(secondMeasure ? measureParts(secondMeasure, view, right) : []),
    ...strengthParts(view),
    ...selectionPart(view),
    ...layerParts(view),
  ];
}
