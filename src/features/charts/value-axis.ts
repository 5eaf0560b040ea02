import type { Markish } from '@observablehq/plot';
import { axisLook } from './axis-look';
import { chartColours } from './chart-colours';
import type { PlotModule } from './plot-module';

/** A quiet scale along the top with hair lines down through the chart, and the unit at its end. */
export function valueAxis(plot: PlotModule, unit: string, width: number): Markish {
  const ticks = width < 400 ? 3 : 5;
  return [
    plot.gridX({ ticks, stroke: chartColours.rule, strokeOpacity: 1 }),
    plot.axisX({
      ...axisLook,
      anchor: 'top',
      ticks,
      label: unit,
      labelAnchor: 'right',
      labelOffset: 36,
    }),
  ];
}
