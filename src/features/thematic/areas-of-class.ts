import type { Classified } from '../../style/classes/classify';
import type { LegendClass } from './emphasis-event';

/** Ids of the areas of a class, in the order of annex 1; none for no class or no measure. */
export function areasOfClass(
  classified: Pick<Classified, 'classes'> | null,
  legendClass: LegendClass,
): readonly string[] {
  if (!classified || legendClass === null) return [];
  const wanted = legendClass === 'none' ? null : legendClass;
  return [...classified.classes].filter(([, at]) => at === wanted).map(([id]) => id);
}
