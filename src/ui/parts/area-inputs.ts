import type { AnnexColumn } from '../../plan/annex-columns';
import type { Area } from '../../plan/schema/area';
import type { Figure } from '../../plan/schema/figure';
import type { CardContext } from './card-context';
import type { DerivationInput } from './derivation';

/** An area's two figures of one measure, each labelled with area, measure and year. */
export function areaInputs(
  area: Area,
  measure: AnnexColumn,
  { locale }: CardContext,
): { from: DerivationInput; to: DerivationInput } {
  const { from, to } = areaFigures(area, measure);
  const { figure, listSeparator } = locale.m.card;
  const input = (part: Figure): DerivationInput => ({
    label: [locale.text(area.name), figure[measure], String(part.year)].join(listSeparator),
    figure: part,
  });
  return { from: input(from), to: input(to) };
}

/** An area's two figures of one measure. */
function areaFigures({ figures }: Area, measure: AnnexColumn): { from: Figure; to: Figure } {
  return { from: figures[`${measure}_2020`], to: figures[`${measure}_2025`] };
}
