import { measures } from '../../../plan/measures/measures';
import { baselineYear, targetYear } from '../../../plan/years';
import { showsColumns } from '../../../state/shows-columns';
import type { Thematic } from '../../../state/thematic';

/**
 * What changes when the reader wants two maps: the measure where the plan starts beside where it is to end.
 * Columns show both in one map, and other measures have no years: beside these comes another measure, the
 * rate of a total or else output.
 */
export function swipeStart(thematic: Thematic): Partial<Thematic> {
  const id = thematic.measure ?? 'output';
  const { time, kind } = measures[id];
  const at = 50;
  if (time === 'year' && !showsColumns(thematic))
    return { measure: id, year: baselineYear, swipe: { measure: id, year: targetYear, at } };
  return { swipe: { measure: kind.total ? kind.rate : 'output', year: thematic.year, at } };
}
