import type { Messages } from '../i18n/messages';
import { columnNames } from '../panels/legend/column-names';
import type { Measure } from '../plan/measures/measure';
import { measures } from '../plan/measures/measures';
import type { Year } from '../plan/years';
import type { DrawingKind, Thematic } from '../state/thematic';

/** What one side of two maps shows, in words. */
export function sideCaption(
  { measure: id, year, drawing }: Pick<Thematic, 'measure' | 'year' | 'drawing'>,
  m: Messages,
): { title: string; unit: string } {
  if (!id) return { title: m.height.noMeasure, unit: '' };
  const measure = measures[id];
  return {
    title: m.height.caption(m.measures.names[id], timeOf(measure, year, drawing, m)),
    unit: m.height.unit(m.measures.units[measure.unit]),
  };
}

function timeOf(measure: Measure, year: Year, drawing: DrawingKind, m: Messages): string {
  if (measure.time !== 'year') return m.measures.times[measure.time];
  const { solid, around } = columnNames(measure, year, m);
  return drawing === 'columns' && around ? m.height.both(solid, around) : m.measures.times.year(String(year));
}
