import type { CitedFigure } from '../../../../plan/cited-figure';
import type { Plan } from '../../../../plan/plan';

/**
 * A fact's figure as an input of a finding: that of a year, or its first where none is named. Null where the
 * plan reports none.
 */
export function factFigure({ facts }: Plan, id: string, year?: number): CitedFigure | null {
  const fact = facts.get(id);
  const figure = fact?.figures.find((each) => year === undefined || each.year === year);
  if (!fact || !figure) return null;
  const { name, since } = fact;
  const label =
    since === undefined ? { zh: `${name.zh}，${figure.year}年`, en: `${name.en}, ${figure.year}` } : name;
  return { label, figure };
}
