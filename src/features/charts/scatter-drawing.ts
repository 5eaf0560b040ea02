import { spotsBeside } from '../../geometry/label-spots';
import { boxOutline, discOutline } from '../../geometry/outline';
import { placeLabels } from '../../geometry/place-labels';
import type { Locale } from '../../i18n/locale';
import { measures } from '../../plan/measures/measures';
import { axisLook, widest } from './chart-axes';
import { chartColours } from './chart-colours';
import { chartText } from './chart-text';
import { finished } from './finished';
import { linearScale } from './model/linear-scale';
import type { Scatter } from './model/scatter';
import type { PlotModule } from './plot-module';
import { tagged } from './tagged';

const [top, left, below, radius, labelHeight] = [34, 40, 44, 5, 16];

/** One dot per area, each with its name beside it; a dashed line at the growth that the city's target requires. */
export function scatterDrawing(
  plot: PlotModule,
  { rows, city }: Scatter,
  locale: Locale,
  width: number,
): SVGSVGElement {
  const { m } = locale;
  const messages = m.charts.scatter;
  const say = chartText(locale);
  const height = Math.round(Math.min(440, Math.max(340, width * 0.75)));
  const [right, bottom] = [width - 24, height - below];
  const rates = [...rows.map(({ growth }) => growth.value), city ?? 0].filter((rate) => rate !== 0);
  const x = linearScale([0, Math.max(...rows.map(({ level }) => level.value)) * 1.06], [left, right]);
  const y = linearScale([Math.min(...rates) - 1.5, Math.max(...rates) + 1.5], [bottom, top]);
  const spot = ({ level, growth }: (typeof rows)[number]) => ({
    x: x.pixel(level.value),
    y: y.pixel(growth.value),
  });
  const cityText = m.charts.city(say.column([city ?? 0], measures['output-growth'])(city ?? 0));
  const cityWidth = widest([cityText]);
  const candidates = rows.map((row) => ({
    id: row.area.id,
    width: widest([say.name(row.area)]),
    height: labelHeight,
    spots: spotsBeside([spot(row).x, spot(row).y], radius + 4, labelHeight),
  }));
  const obstacles = [
    ...rows.map(spot).map((at) => discOutline([at.x, at.y], radius)),
    boxOutline({ x: right - cityWidth, y: y.pixel(city ?? 0) - 18, width: cityWidth, height: 16 }),
  ];
  const frame = { x: left, y: top - 8, width: width - left, height: bottom - top + 8 };
  const placed = placeLabels(candidates, { obstacles, frame });
  return finished(
    plot.plot({
      width,
      height,
      marginTop: top,
      marginBottom: below,
      marginLeft: left,
      marginRight: width - right,
      x: { type: 'linear', domain: [x.value(left), x.value(right)], axis: null },
      y: { type: 'linear', domain: [y.value(bottom), y.value(top)], axis: null },
      marks: [
        plot.gridX({ ticks: 5, stroke: chartColours.rule, strokeOpacity: 1 }),
        plot.gridY({ ticks: 5, stroke: chartColours.rule, strokeOpacity: 1 }),
        plot.axisX({
          ...axisLook,
          ticks: 5,
          tickFormat: (value: number) => locale.amount(value, '亿元'),
          label: `${messages.level}${m.charts.aside(m.measures.units.亿元)}`,
          labelAnchor: 'right',
          labelOffset: 38,
        }),
        plot.axisY({
          ...axisLook,
          ticks: 5,
          label: `${messages.growth}${m.charts.aside(m.measures.units['%/年'])}`,
          labelAnchor: 'top',
          labelOffset: left - 2,
        }),
        plot.ruleY(city === null ? [] : [city], { stroke: chartColours.ink, strokeDasharray: '3 3' }),
        plot.text(city === null ? [] : [city], {
          y: (value) => value,
          frameAnchor: 'right',
          dy: -9,
          textAnchor: 'end',
          fill: chartColours.ink,
          text: () => cityText,
        }),
        plot.dot(rows, {
          x: ({ level }) => level.value,
          y: ({ growth }) => growth.value,
          r: radius,
          fill: chartColours.soft,
          ...tagged(
            rows.map(({ area, growth }) => ({ id: area.id, hollow: growth.assumed })),
            'fill',
          ),
        }),
        (['start', 'middle', 'end'] as const).map((anchor) => {
          const labels = placed.filter((label) => label.anchor === anchor);
          return plot.text(labels, {
            x: (label) => x.value(label.x),
            y: (label) => y.value(label.y),
            textAnchor: anchor,
            text: ({ id }) =>
              rows
                .filter(({ area }) => area.id === id)
                .map(({ area }) => say.name(area))
                .join(),
            ...tagged(labels, 'fill'),
          });
        }),
      ],
    }),
  );
}
