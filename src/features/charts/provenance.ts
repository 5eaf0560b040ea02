import type { Locale } from '../../i18n/locale';
import type { Measure } from '../../plan/measures/measure';

/** Where a chart's values come from: the plan, our formula, or the figures that the reader entered. */
export function provenance({ id }: Measure, derived: boolean, { m }: Locale): string {
  const { subtitle } = m.charts;
  if (id === 'output-ahead') return subtitle.entered(m.measures.notes[id]);
  return derived ? subtitle.derived(m.measures.notes[id]) : subtitle.planned;
}
