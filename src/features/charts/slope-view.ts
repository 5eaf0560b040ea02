import type { Locale } from '../../i18n/locale';
import type { MeasureSource } from '../../plan/measures/measure';
import { type MeasureId, measureIds } from '../../plan/measures/measure-id';
import { measures } from '../../plan/measures/measures';
import { chartText, provenance } from './chart-text';
import type { ChartView } from './chart-view';
import { type SlopeRow, slope } from './model/slope';
import { slopeDrawing } from './slope-drawing';

/** A measure of the areas in 2020 and in 2025. */
export function slopeView(source: MeasureSource, id: MeasureId | null, locale: Locale): ChartView {
  const { m } = locale;
  const messages = m.charts.slope;
  const data = slope(source, id);
  const { measure, rows } = data;
  const say = chartText(locale);
  const column = (pick: (row: SlopeRow) => number) => say.column(rows.map(pick), measure);
  const [printFrom, printTo] = [column(({ from }) => from.value), column(({ to }) => to.value)];
  const printChange = column(({ change }) => change.value);
  const name = m.measures.names[measure.id];
  const unit = m.measures.units[measure.unit];
  const path = (row: SlopeRow) => [printFrom(row.from.value), printTo(row.to.value)] as const;
  const assumed = rows.some(({ to }) => to.assumed);
  return {
    file: `jinhua-slope-${measure.id}-2020-2025`,
    title: messages.title(name, counts(rows, locale), leader(rows, path, locale)),
    subtitle: say.subtitle([
      unit,
      messages.period,
      provenance(
        measure,
        rows.some(({ to }) => to.result.derived),
        locale,
      ),
      assumed && m.charts.subtitle.assumed,
    ]),
    sentence: say.sentences(
      messages.sentence(say.list(rows.map((row) => [row.area, path(row).join(' → ')]))),
      say.missing(data.missing),
    ),
    measures: measureIds.filter((each) => measures[each].time === 'year' && each !== 'output-ahead'),
    measure: measure.id,
    year: null,
    columns: [m.measures.times.year('2020'), m.measures.times.year('2025'), messages.change],
    rows: rows.map(({ area, from, to, change }) => ({
      id: area.id,
      name: locale.text(area.name),
      cells: [
        { result: from.result, text: printFrom(from.value), assumed: false },
        { result: to.result, text: printTo(to.value), assumed: to.assumed },
        { result: change, text: printChange(change.value, 'signed'), assumed: to.assumed },
      ],
    })),
    draw: (plot, width) => slopeDrawing(plot, data, locale, width),
  };
}

function counts(rows: readonly SlopeRow[], { m, number }: Locale): string {
  const { slope: messages, listSeparator } = m.charts;
  const kinds = [
    [messages.rise, rows.filter(({ change }) => change.value > 0).length],
    [messages.fall, rows.filter(({ change }) => change.value < 0).length],
    [messages.same, rows.filter(({ change }) => change.value === 0).length],
  ] as const;
  return kinds
    .filter(([, count]) => count > 0)
    .map(([say, count]) => say((count === rows.length ? messages.all : messages.some)(number(count))))
    .join(listSeparator);
}

function leader(
  rows: readonly SlopeRow[],
  path: (row: SlopeRow) => readonly [from: string, to: string],
  locale: Locale,
): string {
  const { m } = locale;
  const [most] = rows.toSorted((a, b) => b.change.value - a.change.value);
  const [least] = rows.toSorted((a, b) => a.change.value - b.change.value);
  if (!most || !least) return m.charts.nothing;
  const messages = m.charts.slope;
  const say = (row: SlopeRow, put: typeof messages.most) =>
    put(chartText(locale).name(row.area), ...path(row));
  return most.change.value > 0 ? say(most, messages.most) : say(least, messages.mostDown);
}
