import type { Plan } from '../../../../plan/plan';
import { growthRate } from '../../../../plan/ratios';
import type { Area } from '../../../../plan/schema/area';
import { annexInputs } from '../finding/annex-inputs';
import type { Finding } from '../finding/finding';
import { growthBefore } from '../finding/growth-before';
import { growthFormula } from '../finding/growth-formula';
import { percentText } from '../finding/percent-text';

const growthOf = ({ name, figures: { output_2020: from, output_2025: to } }: Area) => {
  const years = to.year - from.year;
  return { name, from: from.value, to: to.value, years, rate: growthRate(from.value, to.value, years) };
};

/** How fast output has to grow a year in each area, and in the city, to reach the targets of annex 1. */
export function growthByArea(plan: Plan): Finding {
  const { areas, municipality } = plan;
  const before = growthBefore(plan);
  const rows = [...areas, municipality].map(growthOf);
  const base = {
    id: 'growth-by-area',
    title: {
      zh: '各地实现产值目标所需的年均增速',
      en: 'The growth a year that each area’s target for output needs',
    },
    inputs: [
      ...annexInputs([...areas, municipality], 'output_2020', 'output_2025'),
      ...(before ? [before.input] : []),
    ],
    features: areas.map(({ id }) => id),
  };
  const known = rows.flatMap((row) => (row.rate === null ? [] : [{ ...row, rate: row.rate }]));
  const city = known.at(-1);
  const [slowest, fastest] = ((sorted) => [sorted[0], sorted.at(-1)])(
    known.slice(0, -1).sort((a, b) => a.rate - b.rate),
  );
  if (known.length < rows.length || !city || !slowest || !fastest) {
    return {
      ...base,
      status: 'open',
      sentence: {
        zh: '附件1的产值数值不全，无法算出各地所需的年均增速。',
        en: 'Annex 1 does not give every figure of output, so the growth that each area needs cannot be worked out.',
      },
      formula: '—',
    };
  }

  const { output_2020: first, output_2025: last } = municipality.figures;
  const faster = known.slice(0, -1).filter(({ rate }) => before && rate > before.rate);
  const clause = before
    ? {
        zh: `；规划所述“十三五”时期年均${before.text}是增加值的增速，高于这一数字的区域有${faster.length}个`,
        en: `; the ${before.text} a year that the plan reports for the five years before is growth of value added, and ${faster.length} of the ${areas.length} areas need more`,
      }
    : { zh: '', en: '' };
  return {
    ...base,
    status: 'implied',
    sentence: {
      zh: `按附件1，${first.year}至${last.year}年各地规上工业总产值所需的年均增速，最低为${slowest.name.zh}的${percentText(slowest.rate)}，最高为${fastest.name.zh}的${percentText(fastest.rate)}，全市为${percentText(city.rate)}${clause.zh}。`,
      en: `By annex 1, the growth of output a year that the areas need from ${first.year} to ${last.year} is slowest in ${slowest.name.en}, at ${percentText(slowest.rate)}, and fastest in ${fastest.name.en}, at ${percentText(fastest.rate)}, against ${percentText(city.rate)} for the city${clause.en}.`,
    },
    formula: [
      ...known.map(({ from, to, years, rate }) => growthFormula(from ?? 0, to ?? 0, years, rate)),
      ...(before ? [before.formula] : []),
    ].join('; '),
  };
}
