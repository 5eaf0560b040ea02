import type { Markish } from '@observablehq/plot';
import type { Locale } from '../../i18n/locale';
import type { MeasureUnit } from '../../plan/measures/measure';
import { textWidth } from '../../style/text-width';
import { chartColours, letterSize } from './chart-colours';
import type { PlotModule } from './plot-module';

/** What all axes share: no ticks, quiet figures that align. */
export const axisLook = {
  tickSize: 0,
  color: chartColours.soft,
  fontSize: letterSize - 1,
  fontVariant: 'tabular-nums',
  labelArrow: 'none',
} as const;

/** A quiet scale along the top with hair lines down through the chart, and the unit at its end. */
export function valueAxis(
  plot: PlotModule,
  unit: MeasureUnit,
  width: number,
  { m, amount }: Locale,
): Markish {
  // Amounts of many digits, as CNY per mu, need the room of two.
  const narrow = amount(10, unit).length > 4 ? 2 : 3;
  const ticks = width < 400 ? narrow : 5;
  return [
    plot.gridX({ ticks, stroke: chartColours.rule, strokeOpacity: 1 }),
    plot.axisX({
      ...axisLook,
      anchor: 'top',
      ticks,
      label: m.measures.units[unit],
      tickFormat: (value: number) => amount(value, unit),
      labelAnchor: 'right',
      labelOffset: 36,
    }),
  ];
}

/** Width in pixels that the longest of some labels takes, in bold too; 0 without labels. */
export function widest(labels: readonly string[]): number {
  return Math.max(0, ...labels.map((label) => textWidth(label, letterSize) * 1.1));
}
