import type { Messages } from '../i18n/messages';
import { columnNames } from '../panels/legend/column-names';
import type { Measure } from '../plan/measures/measure';
import { measures } from '../plan/measures/measures';
import type { Year } from '../plan/years';
import type { DrawingKind, Thematic } from '../state/thematic';

/** What one side of two maps shows, in words. `detail` is empty where there is no measure. */
export function sideCaption(
  { measure: id, year, drawing }: Pick<Thematic, 'measure' | 'year' | 'drawing'>,
  m: Messages,
): { name: string; detail: string } {
  if (!id) return { name: m.height.noMeasure, detail: '' };
  const measure = measures[id];
  const time = timeOf(measure, year, drawing, m);
  return { name: m.measures.names[id], detail: m.height.detail(time, m.measures.units[measure.unit]) };
}

function timeOf(measure: Measure, year: Year, drawing: DrawingKind, m: Messages): string {
  if (measure.time !== 'year') return m.measures.times[measure.time];
  const { solid, around } = columnNames(measure, year, m);
  return drawing === 'columns' && around ? m.height.both(solid, around) : m.measures.times.year(String(year));
}
