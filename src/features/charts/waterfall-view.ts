import type { Locale } from '../../i18n/locale';
import type { MeasureSource } from '../../plan/measures/measure';
import { chartText } from './chart-text';
import type { ChartView } from './chart-view';
import { waterfall } from './model/waterfall';
import { waterfallDrawing } from './waterfall-drawing';
import { waterfallPrints } from './waterfall-prints';

/** What each area contributes to the city's added output. */
export function waterfallView(source: MeasureSource, locale: Locale): ChartView {
  const { m } = locale;
  const messages = m.charts.waterfall;
  const data = waterfall(source);
  const { start, end, total, steps, city } = data;
  const say = chartText(locale);
  const { amount, added, share } = waterfallPrints(data, say);
  const [most] = steps;
  const differs = city !== null && city !== end;
  return {
    file: 'jinhua-waterfall-output-2020-2025',
    title: most
      ? messages.title(amount(total), say.name(most.area), added(most.added.value), share(most.share.value))
      : m.charts.nothing,
    subtitle: say.subtitle([
      `${m.measures.names.output}${m.charts.aside(m.measures.units.亿元)}`,
      m.measures.times.period,
      m.charts.subtitle.derived(messages.how),
      steps.some((step) => step.added.assumed) && m.charts.subtitle.assumed,
    ]),
    sentence: say.sentences(
      messages.sentence(
        amount(start),
        amount(end),
        say.list(
          steps.map((step) => [
            step.area,
            added(step.added.value, 'signed') + m.charts.aside(share(step.share.value)),
          ]),
        ),
      ),
      differs ? messages.differs(amount(end), amount(city)) : '',
      say.missing(data.missing),
    ),
    measures: [],
    measure: 'output-added',
    year: null,
    columns: [`${messages.added}${m.charts.aside(m.measures.units.亿元)}`, messages.share],
    rows: steps.map((step) => ({
      id: step.area.id,
      name: locale.text(step.area.name),
      cells: [
        { result: step.added.result, text: added(step.added.value, 'signed'), assumed: step.added.assumed },
        { result: step.share.result, text: share(step.share.value), assumed: step.share.assumed },
      ],
    })),
    draw: (plot, width) => waterfallDrawing(plot, data, locale, width),
  };
}
