import type { Locale } from '../../i18n/locale';
import { valueAxis, widest } from './chart-axes';
import { chartColours } from './chart-colours';
import { chartText } from './chart-text';
import { finished } from './finished';
import type { Waterfall } from './model/waterfall';
import type { PlotModule } from './plot-module';
import { tagged } from './tagged';
import { waterfallPrints } from './waterfall-prints';

/** Height of a row, and room above and below the rows, in pixels. */
const [rowHeight, above, below] = [27, 40, 24];

/** The totals' rows; no area has such an id. */
const [startRow, endRow] = ['2020', '2025'];

/** Bars that float from the total of 2020 to that of 2025, one area below the other. */
export function waterfallDrawing(
  plot: PlotModule,
  data: Waterfall,
  locale: Locale,
  width: number,
): SVGSVGElement {
  const { start, end, steps, city } = data;
  const { m } = locale;
  const messages = m.charts.waterfall;
  const say = chartText(locale);
  const { amount, added, share } = waterfallPrints(data, say);
  const totals = [
    { row: startRow, value: start, name: messages.start },
    { row: endRow, value: end, name: messages.end },
  ];
  const names = [...steps.map(({ area }) => say.name(area)), messages.start, messages.end];
  const left = widest(names) + 8;
  const rows = [startRow, ...steps.map(({ area }) => area.id), endRow];
  const plain = steps.map(({ area }) => ({ id: area.id }));
  const row = ({ area }: (typeof steps)[number]) => area.id;
  const differs = city !== null && city !== end;
  return finished(
    plot.plot({
      width,
      height: above + rows.length * rowHeight + below,
      marginTop: above,
      marginBottom: below,
      marginLeft: left,
      marginRight: 16,
      x: { type: 'linear', domain: [0, Math.max(end, city ?? 0, ...steps.map(({ to }) => to))], axis: null },
      y: { type: 'band', domain: rows, padding: 0.3, axis: null },
      marks: [
        valueAxis(plot, '亿元', width, locale),
        plot.ruleX([start, ...steps.map(({ to }) => to)], {
          x: (value) => value,
          y1: (_, index) => rows[index],
          y2: (_, index) => rows[index + 1],
          stroke: chartColours.soft,
          strokeOpacity: 0.5,
        }),
        plot.barX(totals, { x: 'value', y: 'row', fill: chartColours.ink }),
        plot.text(totals, {
          x: 'value',
          y: 'row',
          dx: -6,
          textAnchor: 'end',
          fill: chartColours.paper,
          fontVariant: 'tabular-nums',
          text: ({ value }) => amount(value),
        }),
        plot.text(totals, {
          frameAnchor: 'left',
          y: 'row',
          dx: -8,
          textAnchor: 'end',
          fill: chartColours.ink,
          text: 'name',
        }),
        plot.barX(steps, {
          x1: 'from',
          x2: 'to',
          y: row,
          ...tagged(
            steps.map((step) => ({ id: step.area.id, hollow: step.added.assumed })),
            'fill',
          ),
        }),
        plot.text(steps, {
          frameAnchor: 'left',
          y: row,
          dx: -8,
          textAnchor: 'end',
          text: ({ area }) => say.name(area),
          ...tagged(plain, 'fill'),
        }),
        plot.text(steps, {
          x: ({ from, to }) => Math.min(from, to),
          y: row,
          dx: -6,
          textAnchor: 'end',
          fontVariant: 'tabular-nums',
          text: (step) => added(step.added.value, 'signed') + m.charts.aside(share(step.share.value)),
          ...tagged(plain, 'fill'),
        }),
        differs
          ? [
              plot.ruleX([city], { stroke: chartColours.ink, strokeDasharray: '3 3' }),
              plot.text([city], {
                x: (value) => value,
                frameAnchor: 'bottom',
                dy: 16,
                textAnchor: 'end',
                fill: chartColours.ink,
                text: (value) => messages.cityLine(amount(value)),
              }),
            ]
          : null,
      ],
    }),
  );
}
