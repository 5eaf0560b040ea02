import type { Locale } from '../../i18n/locale';
import type { MeasureSource } from '../../plan/measures/measure';
import { type MeasureId, measureIds } from '../../plan/measures/measure-id';
import { targetYear, type Year } from '../../plan/years';
import { chartText, type Print, provenance } from './chart-text';
import type { ChartView } from './chart-view';
import { type Ranking, ranking } from './model/ranking';
import { rankingDrawing } from './ranking-drawing';

/** A measure of the areas in one year, in order. */
export function rankingView(
  source: MeasureSource,
  id: MeasureId | null,
  year: Year,
  locale: Locale,
): ChartView {
  const { m } = locale;
  const messages = m.charts.ranking;
  const data = ranking(source, id, year);
  const { measure, rows } = data;
  const say = chartText(locale);
  const print = say.column(
    rows.map(({ value }) => value),
    measure,
  );
  const { times } = m.measures;
  const when = measure.time === 'year' ? times.year(String(year)) : times[measure.time];
  const name = m.measures.names[measure.id];
  const derived = rows.some(({ result }) => result.derived);
  const dated = measure.time === 'year' ? String(year) : '2020-2025';
  return {
    file: `jinhua-ranking-${measure.id}-${measure.time === 'baseline' ? '2020' : dated}`,
    title: title(data, when, print, locale),
    subtitle: say.subtitle([
      m.measures.units[measure.unit],
      when,
      !derived && year === targetYear && measure.time === 'year'
        ? m.charts.subtitle.targets
        : provenance(measure, derived, locale),
      rows.some(({ assumed }) => assumed) && m.charts.subtitle.assumed,
    ]),
    sentence: say.sentences(
      rows.length > 0 ? messages.sentence(say.list(rows.map(({ area, value }) => [area, print(value)]))) : '',
      say.missing(data.missing),
    ),
    measures: measureIds,
    measure: measure.id,
    year: measure.time === 'year' ? year : null,
    columns: [name],
    rows: rows.map(({ area, value, result, assumed }) => ({
      id: area.id,
      name: locale.text(area.name),
      cells: [{ result, text: print(value), assumed }],
    })),
    draw: (plot, width) => rankingDrawing(plot, data, locale, width),
  };
}

function title({ measure, rows }: Ranking, when: string, print: Print, locale: Locale): string {
  const { m } = locale;
  const messages = m.charts.ranking;
  const say = chartText(locale);
  const name = m.measures.names[measure.id];
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return messages.none(name, when);
  const at = (value: number) =>
    [say.names(rows.filter((row) => row.value === value).map(({ area }) => area)), print(value)] as const;
  if (first.value === last.value) return messages.one(name, when, m.charts.item(...at(first.value)));
  return messages.title(name, when, messages.highest(...at(first.value)), messages.lowest(...at(last.value)));
}
