import type { CitedFigure } from '../../../../plan/cited-figure';
import type { Plan } from '../../../../plan/plan';
import type { Figure } from '../../../../plan/schema/figure';

/** A number where annex 1, table 1 and chapter 4 state it; places that are missing are left out. */
export function statedInputs(
  { indicators, targets }: Plan,
  annex: Figure,
  row: number,
  targetId?: string,
): CitedFigure[] {
  const indicator = indicators.find(({ number }) => number === row);
  const target = targets.find(({ id }) => id === targetId);
  return [
    { label: { zh: '附件1全市合计', en: 'the city row of annex 1' }, figure: annex },
    ...(indicator
      ? [{ label: { zh: `表1第${row}项`, en: `row ${row} of table 1` }, figure: indicator.target }]
      : []),
    ...(target
      ? [{ label: { zh: `第${target.action}节`, en: `section ${target.action}` }, figure: target.figure }]
      : []),
  ];
}
