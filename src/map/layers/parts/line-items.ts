import type { Properties } from '../../../plan/schema/feature';
import type { Bilingual } from '../../../plan/schema/naming';
import { type LineType, lineStrokes } from '../../../style/line-strokes';
import { mapColours } from '../../../style/map-colours';
import { swatch } from '../../drawing/swatch';
import type { LegendItem } from './legend-item';

/** A legend's symbol for lines of one type. */
export function lineItem(id: LineType, name: Bilingual): LegendItem {
  return { id, name, swatch: (scheme) => swatch.line(lineStrokes(id, mapColours[scheme])), height: 20 };
}

/** Those items whose type is among the features. */
export function itemsAmong(items: readonly LegendItem[], features: readonly Properties[]): LegendItem[] {
  const types = new Set(features.map(({ type }) => type));
  return items.filter(({ id }) => types.has(id));
}
