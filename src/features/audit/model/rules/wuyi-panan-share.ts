import { sumFigures } from '../../../../plan/figures';
import { numberText } from '../../../../plan/number-text';
import type { Plan } from '../../../../plan/plan';
import { share } from '../../../../plan/ratios';
import { annexInputs } from '../finding/annex-inputs';
import type { Finding } from '../finding/finding';
import { percentText } from '../finding/percent-text';

const ids: readonly string[] = ['wuyi', 'panan'];
const row = 20;

/** Does Wuyi's and Pan'an's share of output move the way that indicator 20 wants their share of value added to move? */
export function wuyiPananShare({ areas, indicators, municipality }: Plan): Finding {
  const pair = areas.filter(({ id }) => ids.includes(id));
  const indicator = indicators.find(({ number }) => number === row);
  const outputShare = (key: 'output_2020' | 'output_2025') =>
    share(sumFigures(pair.map(({ figures }) => figures[key])).value, municipality.figures[key].value);
  const before = outputShare('output_2020');
  const after = outputShare('output_2025');
  const from = indicator?.baseline.value ?? null;
  const to = indicator?.target.value ?? null;
  const base = {
    id: 'wuyi-panan-share',
    title: {
      zh: '武义、磐安占全市比重：总产值与增加值',
      en: 'Wuyi’s and Pan’an’s share of the city: output and value added',
    },
    inputs: [
      ...annexInputs([...pair, municipality], 'output_2020', 'output_2025'),
      ...(indicator
        ? [indicator.baseline, indicator.target].map((figure) => ({
            label: {
              zh: `指标${row}：${indicator.name.zh}，${figure.year}年`,
              en: `Indicator ${row}: ${indicator.name.en}, ${figure.year}`,
            },
            figure,
          }))
        : []),
    ],
    features: pair.map(({ id }) => id),
  };
  if (pair.length < ids.length || before === null || after === null || from === null || to === null) {
    return {
      ...base,
      status: 'open',
      sentence: {
        zh: `规划未给出武义、磐安与全市的全部产值或指标${row}的全部数值，比重的走向无法比较。`,
        en: `The plan does not give every figure of output, or of indicator ${row}, so the two shares cannot be compared.`,
      },
      formula: '—',
    };
  }

  const agrees = Math.sign(after - before) === Math.sign(to - from);
  const ratio = (key: 'output_2020' | 'output_2025', result: number) =>
    `(${pair.map(({ figures }) => numberText(figures[key].value ?? 0)).join(' + ')}) ÷ ${numberText(
      municipality.figures[key].value ?? 0,
    )} = ${percentText(result)}`;
  const [first, last] = [municipality.figures.output_2020.year, municipality.figures.output_2025.year];
  const given = [`${numberText(from)}%`, `${numberText(to)}%`] as const;
  return {
    ...base,
    status: agrees ? 'agrees' : 'differs',
    sentence: {
      zh: `按附件1，武义、磐安占全市规上工业总产值的比重由${first}年的${percentText(before)}变为${last}年的${percentText(after)}，表1指标${row}的规上工业增加值比重由${given[0]}变为${given[1]}，两者走向${agrees ? '相同' : '不同'}；总产值与增加值不是同一口径。`,
      en: `By annex 1, Wuyi’s and Pan’an’s share of the city’s output goes from ${percentText(before)} in ${first} to ${percentText(after)} in ${last}, and their share of value added, indicator ${row} of table 1, from ${given[0]} to ${given[1]}: the two ${agrees ? 'move in the same direction' : 'do not move in the same direction'}, though output and value added are not the same measure.`,
    },
    formula: `${ratio('output_2020', before)}; ${ratio('output_2025', after)}; ${given[0]} → ${given[1]}`,
  };
}
