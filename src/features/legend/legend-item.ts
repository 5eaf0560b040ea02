import type { PlaceType } from '../../plan/schema/place';
import type { PlatformCategory } from '../../plan/schema/platform';
import type { LineType } from '../../style/line-strokes';

export type ContextPoint = 'reservoir' | 'metro_station';

/** One symbol of the legend: the group says how it is drawn and where its name stands in the messages. */
export type LegendItem =
  | { readonly group: 'areas'; readonly id: 'boundary' | 'surrounding' }
  | { readonly group: 'schematic'; readonly id: 'corridor' | 'axis' | 'belt' }
  | { readonly group: 'marks'; readonly id: 'city' | 'pole' | 'core' | 'creating' }
  | { readonly group: 'categories'; readonly id: PlatformCategory }
  | { readonly group: 'industries'; readonly id: string }
  | { readonly group: 'places'; readonly id: PlaceType }
  | { readonly group: 'lines'; readonly id: LineType }
  | { readonly group: 'points'; readonly id: ContextPoint };
