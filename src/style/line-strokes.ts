import type { MapColours } from './map-colours';

/** A line of the context, as `type` in `context.geojson` has it. */
export type LineType = 'river' | 'expressway' | 'rail_hsr' | 'rail' | 'metro';

/** One stroke of a line symbol, widths and dashes in pixels. */
export type Stroke = {
  readonly colour: string;
  readonly width: number;
  readonly dash?: readonly number[];
};

/** How a line that is not open is drawn: one thin dashed stroke in the colour of its type. */
export const unopenedLine = { width: 1.6, dash: [3.2, 3.2], opacity: 0.7 } as const;

export function unopenedColour(type: LineType, { water, road, rail, metro }: MapColours): string {
  return { river: water, expressway: road, rail, rail_hsr: rail, metro }[type];
}

/** A line symbol's strokes, the lowest first. */
export function lineStrokes(type: LineType, colours: MapColours): readonly Stroke[] {
  const { water, road, roadGap, rail, railGap, metro } = colours;
  switch (type) {
    case 'river':
      return [{ colour: water, width: 2.2 }];
    case 'expressway':
      return [
        { colour: road, width: 2.8 },
        { colour: roadGap, width: 1.3 },
      ];
    case 'rail':
      return [
        { colour: rail, width: 1.7 },
        { colour: railGap, width: 0.9, dash: [6.3, 6.3] },
      ];
    case 'rail_hsr':
      return [
        { colour: rail, width: 2.8 },
        { colour: railGap, width: 1.6, dash: [8, 8] },
      ];
    case 'metro':
      return [{ colour: metro, width: 1.9 }];
  }
}
