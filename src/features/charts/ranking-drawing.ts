import type { Locale } from '../../i18n/locale';
import { valueAxis, widest } from './chart-axes';
import { chartColours } from './chart-colours';
import { chartText } from './chart-text';
import { finished } from './finished';
import type { Ranking } from './model/ranking';
import type { PlotModule } from './plot-module';
import { tagged } from './tagged';

/** Height of a row, and room above and below the rows, in pixels. */
const [rowHeight, above, below] = [27, 40, 24];

/** One bar per area from zero, its value at its end; a dashed line where the city itself stands. */
export function rankingDrawing(
  plot: PlotModule,
  { measure, rows, city }: Ranking,
  locale: Locale,
  width: number,
): SVGSVGElement {
  const say = chartText(locale);
  const print = say.column(
    rows.map(({ value }) => value),
    measure,
  );
  const values = widest(rows.map(({ value }) => print(value))) + 8;
  const names = widest(rows.map(({ area }) => say.name(area))) + 8;
  const all = [0, ...rows.map(({ value }) => value), city ?? 0];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const beside = low < 0 ? values : 0;
  const tags = rows.map(({ area, assumed }) => ({ id: area.id, hollow: assumed }));
  const plain = rows.map(({ area }) => ({ id: area.id }));
  const lettering = { y: ({ area }: (typeof rows)[number]) => area.id, fill: chartColours.ink };
  const ends = [1, -1].map((side) => {
    const part = rows.filter(({ value }) => value < 0 === side < 0);
    return plot.text(part, {
      ...lettering,
      x: 'value',
      dx: 5 * side,
      textAnchor: side > 0 ? 'start' : 'end',
      fontVariant: 'tabular-nums',
      text: ({ value }) => print(value),
      ...tagged(
        part.map(({ area }) => ({ id: area.id })),
        'fill',
      ),
    });
  });
  return finished(
    plot.plot({
      width,
      height: above + rows.length * rowHeight + below,
      marginTop: above,
      marginBottom: below,
      marginLeft: names + beside,
      marginRight: values,
      x: { type: 'linear', domain: [low, high], axis: null },
      y: { type: 'band', domain: plain.map(({ id }) => id), padding: 0.3, axis: null },
      marks: [
        valueAxis(plot, measure.unit, width, locale),
        plot.barX(rows, { x: 'value', y: lettering.y, ...tagged(tags, 'fill') }),
        plot.ruleX([0], { stroke: chartColours.soft }),
        plot.text(rows, {
          ...lettering,
          frameAnchor: 'left',
          dx: -8 - beside,
          textAnchor: 'end',
          text: ({ area }) => say.name(area),
          ...tagged(plain, 'fill'),
        }),
        ends,
        city === null
          ? null
          : [
              plot.ruleX([city], { stroke: chartColours.ink, strokeDasharray: '3 3' }),
              plot.text([city], {
                x: (value) => value,
                frameAnchor: 'bottom',
                dy: 16,
                fill: chartColours.ink,
                text: (value) => locale.m.charts.city(say.column([value], measure)(value)),
              }),
            ],
      ],
    }),
  );
}
