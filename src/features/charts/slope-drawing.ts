import type { Locale } from '../../i18n/locale';
import { baselineYear, targetYear } from '../../plan/years';
import { widest } from './chart-axes';
import { chartColours, letterSize } from './chart-colours';
import { chartText } from './chart-text';
import { finished } from './finished';
import { linearScale } from './model/linear-scale';
import type { Slope } from './model/slope';
import { spread } from './model/spread';
import type { PlotModule } from './plot-module';
import { tagged } from './tagged';

const height = 452;
const [top, bottom] = [46, height - 14];
/** Distance between the baselines of two labels, and from a point to its label, in pixels. */
const [line, reach] = [16, 16];

/** Two years side by side, one line per area, every end labelled; labels move apart and keep a leader to their end. */
export function slopeDrawing(
  plot: PlotModule,
  { measure, rows }: Slope,
  locale: Locale,
  width: number,
): SVGSVGElement {
  const say = chartText(locale);
  const [first, last] = [rows.map(({ from }) => from.value), rows.map(({ to }) => to.value)];
  const [printFirst, printLast] = [say.column(first, measure), say.column(last, measure)];
  const values = widest([
    ...first.map((value) => printFirst(value)),
    ...last.map((value) => printLast(value)),
  ]);
  const names = widest(rows.map(({ area }) => say.name(area)));
  const [left, right] = [values + reach + 4, width - (reach + values + 8 + names)];
  const y = linearScale([Math.min(0, ...first, ...last), Math.max(...first, ...last)], [bottom, top]);
  const x = linearScale([baselineYear, targetYear], [left, right]);
  const labelsOf = (wanted: readonly number[]) =>
    spread(wanted.map(y.pixel), line, top, bottom).map((at) => y.value(at));
  const [before, after] = [labelsOf(first), labelsOf(last)];
  const ends = rows.flatMap(({ area, from, to }, index) => [
    { id: area.id, year: baselineYear, value: from.value, label: before[index], side: -1, hollow: false },
    { id: area.id, year: targetYear, value: to.value, label: after[index], side: 1, hollow: to.assumed },
  ]);
  const plain = rows.map(({ area }) => ({ id: area.id }));
  const lines = {
    x1: () => baselineYear,
    x2: () => targetYear,
    y1: ({ from }: Slope['rows'][number]) => from.value,
    y2: ({ to }: Slope['rows'][number]) => to.value,
  };
  const lettering = { fontVariant: 'tabular-nums', fill: chartColours.ink, ...tagged(plain, 'fill') };
  const heading = { frameAnchor: 'top', dy: -22, fill: chartColours.soft } as const;
  return finished(
    plot.plot({
      width,
      height,
      marginTop: top,
      marginBottom: height - bottom,
      marginLeft: left,
      marginRight: width - right,
      x: { type: 'linear', domain: [baselineYear, targetYear], axis: null },
      y: { type: 'linear', domain: [y.value(bottom), y.value(top)], axis: null },
      marks: [
        plot.text([baselineYear, targetYear], { ...heading, x: (year) => year, text: (year) => `${year}` }),
        plot.text([locale.m.measures.units[measure.unit]], {
          ...heading,
          frameAnchor: 'top-right',
          textAnchor: 'end',
          dx: width - right,
          dy: 4 - top,
          fontSize: letterSize - 1,
          text: (unit) => unit,
        }),
        plot.ruleX([baselineYear, targetYear], { stroke: chartColours.rule }),
        plot.link(rows, {
          ...lines,
          stroke: chartColours.soft,
          strokeOpacity: 0,
          strokeWidth: line,
          ...tagged(plain, 'stroke'),
        }),
        plot.link(rows, {
          ...lines,
          stroke: chartColours.soft,
          strokeWidth: 1.5,
          ...tagged(plain, 'stroke'),
        }),
        plot.link(ends, {
          x1: ({ year, side }) => x.value(x.pixel(year) + side * 5),
          x2: ({ year, side }) => x.value(x.pixel(year) + side * (reach - 3)),
          y1: 'value',
          y2: 'label',
          stroke: chartColours.rule,
        }),
        plot.dot(ends, { x: 'year', y: 'value', r: 4, fill: chartColours.soft, ...tagged(ends, 'fill') }),
        plot.text(rows, {
          ...lettering,
          x: () => baselineYear,
          y: (_, index) => before[index],
          dx: -reach,
          textAnchor: 'end',
          text: ({ from }) => printFirst(from.value),
        }),
        plot.text(rows, {
          ...lettering,
          x: () => targetYear,
          y: (_, index) => after[index],
          dx: reach + values,
          textAnchor: 'end',
          text: ({ to }) => printLast(to.value),
        }),
        plot.text(rows, {
          ...lettering,
          x: () => targetYear,
          y: (_, index) => after[index],
          dx: reach + values + 6,
          textAnchor: 'start',
          text: ({ area }) => say.name(area),
        }),
      ],
    }),
  );
}
