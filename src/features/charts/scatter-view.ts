import type { Locale } from '../../i18n/locale';
import type { MeasureSource } from '../../plan/measures/measure';
import { measures } from '../../plan/measures/measures';
import { chartText } from './chart-text';
import type { ChartView } from './chart-view';
import { scatter } from './model/scatter';
import { scatterDrawing } from './scatter-drawing';

/** The growth that the areas' targets require against their output of 2020. */
export function scatterView(source: MeasureSource, locale: Locale): ChartView {
  const { m, number } = locale;
  const messages = m.charts.scatter;
  const data = scatter(source);
  const { rows } = data;
  const say = chartText(locale);
  const city = data.city ?? 0;
  const level = say.column(
    rows.map((row) => row.level.value),
    measures.output,
  );
  const growth = say.column([city, ...rows.map((row) => row.growth.value)], measures['output-growth']);
  const [fastest, slowest] = [rows[0], rows.at(-1)];
  return {
    file: 'jinhua-scatter-output-growth',
    title:
      fastest && slowest
        ? messages.title(
            number(rows.filter((row) => row.growth.value > city).length),
            number(rows.length),
            growth(city),
            messages.fastest(say.name(fastest.area), growth(fastest.growth.value)),
            messages.slowest(say.name(slowest.area), growth(slowest.growth.value)),
          )
        : m.charts.nothing,
    subtitle: say.subtitle([
      messages.axes,
      m.charts.subtitle.derived(messages.how),
      rows.some((row) => row.growth.assumed) && m.charts.subtitle.assumed,
    ]),
    sentence: say.sentences(
      messages.sentence(
        say.list(
          rows.map((row) => [row.area, growth(row.growth.value) + m.charts.aside(level(row.level.value))]),
        ),
      ),
      say.missing(data.missing),
    ),
    measures: [],
    measure: 'output-growth',
    year: null,
    columns: [
      `${messages.level}${m.charts.aside(m.measures.units.亿元)}`,
      `${messages.growth}${m.charts.aside(m.measures.units['%/年'])}`,
    ],
    rows: rows.map((row) => ({
      id: row.area.id,
      name: locale.text(row.area.name),
      cells: [
        { result: row.level.result, text: level(row.level.value), assumed: false },
        { result: row.growth.result, text: growth(row.growth.value), assumed: row.growth.assumed },
      ],
    })),
    draw: (plot, width) => scatterDrawing(plot, data, locale, width),
  };
}
