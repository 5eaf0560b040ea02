import type { Locale } from '../../i18n/locale';
import type { MeasureSource } from '../../plan/measures/measure';
import type { Thematic } from '../../state/thematic';
import type { ChartView } from './chart-view';
import type { Chart } from './model/chart';
import { rankingView } from './ranking-view';
import { scatterView } from './scatter-view';
import { slopeView } from './slope-view';
import { waterfallView } from './waterfall-view';

/** The view of a chart for what the thematic map shows. */
export function chartView(
  chart: Chart,
  source: MeasureSource,
  thematic: Pick<Thematic, 'measure' | 'year'>,
  locale: Locale,
): ChartView {
  switch (chart) {
    case 'slope':
      return slopeView(source, thematic.measure, locale);
    case 'ranking':
      return rankingView(source, thematic.measure, thematic.year, locale);
    case 'scatter':
      return scatterView(source, locale);
    case 'waterfall':
      return waterfallView(source, locale);
  }
}
