import type { Material } from '@deck.gl/core';
import { ColumnLayer } from '@deck.gl/layers';
import { rgb } from 'd3-color';
import { interpolateLab } from 'd3-interpolate';
import type { DeckLayer } from './deck-layer';

type Drawn = DeckLayer['columns'][number];

/** Light mostly from all sides, so that a column keeps the colour of its class. */
const material: Material = { ambient: 0.72, diffuse: 0.36, shininess: 12, specularColor: [18, 18, 18] };

/** How far above the top its rim is drawn, in metres, so that neither hides the other. */
const lift = 80;

/**
 * Columns as deck.gl draws them, with a fine rim around the top of each, which is where its value is read.
 * `scale` multiplies all sizes.
 */
export function columnLayers({ id, radius, opacity, rim, columns }: DeckLayer, scale: number) {
  const shared = {
    beforeId: id,
    data: columns as Drawn[],
    diskResolution: 32,
    radius: radius * scale,
  };
  return [
    new ColumnLayer<Drawn, { beforeId: string }>({
      ...shared,
      id: `${id}-body`,
      elevationScale: scale,
      opacity,
      material,
      // Only the near side of a translucent column: the far one would show through in patches.
      parameters: { cullMode: 'back' },
      getPosition: ({ at: [lng, lat] }) => [lng, lat],
      getElevation: ({ height }) => height,
      getFillColor: ({ colour, lit }) => channels(lit === null ? colour : interpolateLab(colour, lit)(0.25)),
    }),
    new ColumnLayer<Drawn, { beforeId: string }>({
      ...shared,
      id: `${id}-rim`,
      extruded: false,
      filled: false,
      stroked: true,
      lineWidthUnits: 'pixels',
      getPosition: ({ at: [lng, lat], height }) => [lng, lat, (height + lift) * scale],
      opacity: 0.7,
      getLineColor: channels(rim),
      getLineWidth: 1.2,
      updateTriggers: { getPosition: scale },
    }),
  ];
}

function channels(colour: string): [number, number, number] {
  const { r, g, b } = rgb(colour);
  return [r, g, b];
}
