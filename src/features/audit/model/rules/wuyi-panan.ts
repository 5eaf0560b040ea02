import { sumFigures } from '../../../../plan/figures';
import { numberText } from '../../../../plan/number-text';
import { share } from '../../../../plan/ratios';
import { defineRule } from '../finding/define-rule';
import { annexInputs, rowTarget } from '../finding/inputs';
import { percentText } from '../finding/percent-text';

const ids: readonly string[] = ['wuyi', 'panan'];
const firmsRow = 19;

/** Are the firms that annex 1 adds in Wuyi and Pan'an as many as indicator 19 wants? */
export const wuyiPananFirms = defineRule({
  id: 'wuyi-panan-firms',
  title: {
    zh: '武义、磐安新增规上工业企业：附件1与表1',
    en: 'New industrial enterprises above designated size in Wuyi and Pan’an: annex 1 and table 1',
  },
  open: {
    zh: `规划未给出武义、磐安的全部企业数或指标${firmsRow}的目标，新增数无法比较。`,
    en: `The plan does not give every number of firms for Wuyi and Pan’an, or no target for indicator ${firmsRow}, so the two cannot be compared.`,
  },
  find: ({ areas, indicators }) => {
    const pair = areas.filter(({ id }) => ids.includes(id));
    const target = indicators.find(({ number }) => number === firmsRow);
    const before = sumFigures(pair.map(({ figures }) => figures.firms_2020)).value;
    const after = sumFigures(pair.map(({ figures }) => figures.firms_2025)).value;
    const wanted = target?.target.value ?? null;
    const given = {
      inputs: [...annexInputs(pair, 'firms_2020', 'firms_2025'), ...rowTarget(target)],
      features: pair.map(({ id }) => id),
    };
    if (pair.length < ids.length || before === null || after === null || wanted === null) {
      return { ...given, verdict: null };
    }

    const added = after - before;
    const agrees = added === wanted;
    const terms = (key: 'firms_2020' | 'firms_2025') =>
      pair.map(({ figures }) => numberText(figures[key].value ?? 0)).join(' + ');
    const [from, to] = [numberText(before), numberText(after)];
    const [sum, goal] = [numberText(added), numberText(wanted)];
    return {
      ...given,
      formula: `(${terms('firms_2025')}) − (${terms('firms_2020')}) = ${sum}${agrees ? ' = ' : ' ≠ '}${goal}`,
      verdict: {
        status: agrees ? 'agrees' : 'differs',
        sentence: {
          zh: `按附件1，武义、磐安的规上工业企业由${from}家变为${to}家，净增${sum}家；表1指标${firmsRow}定为新增${goal}家，两者${agrees ? '一致' : `相差${numberText(Math.abs(wanted - added))}家`}。`,
          en: `By annex 1 the industrial enterprises above designated size in Wuyi and Pan’an go from ${from} to ${to}, a net addition of ${sum}; indicator ${firmsRow} of table 1 sets ${goal} new firms, ${agrees ? 'the same number' : `a difference of ${numberText(Math.abs(wanted - added))}`}.`,
        },
      },
    };
  },
});

const shareRow = 20;

/** Does Wuyi's and Pan'an's share of output move the way that indicator 20 wants their share of value added to move? */
export const wuyiPananShare = defineRule({
  id: 'wuyi-panan-share',
  title: {
    zh: '武义、磐安占全市比重：总产值与增加值',
    en: 'Wuyi’s and Pan’an’s share of the city: output and value added',
  },
  open: {
    zh: `规划未给出武义、磐安与全市的全部产值或指标${shareRow}的全部数值，比重的走向无法比较。`,
    en: `The plan does not give every figure of output, or of indicator ${shareRow}, so the two shares cannot be compared.`,
  },
  find: ({ areas, indicators, municipality }) => {
    const pair = areas.filter(({ id }) => ids.includes(id));
    const indicator = indicators.find(({ number }) => number === shareRow);
    const outputShare = (key: 'output_2020' | 'output_2025') =>
      share(sumFigures(pair.map(({ figures }) => figures[key])).value, municipality.figures[key].value);
    const before = outputShare('output_2020');
    const after = outputShare('output_2025');
    const from = indicator?.baseline.value ?? null;
    const to = indicator?.target.value ?? null;
    const given = {
      inputs: [
        ...annexInputs([...pair, municipality], 'output_2020', 'output_2025'),
        ...(indicator
          ? [indicator.baseline, indicator.target].map((figure) => ({
              label: {
                zh: `指标${shareRow}：${indicator.name.zh}，${figure.year}年`,
                en: `Indicator ${shareRow}: ${indicator.name.en}, ${figure.year}`,
              },
              figure,
            }))
          : []),
      ],
      features: pair.map(({ id }) => id),
    };
    if (pair.length < ids.length || before === null || after === null || from === null || to === null) {
      return { ...given, verdict: null };
    }

    const agrees = Math.sign(after - before) === Math.sign(to - from);
    const ratio = (key: 'output_2020' | 'output_2025', result: number) =>
      `(${pair.map(({ figures }) => numberText(figures[key].value ?? 0)).join(' + ')}) ÷ ${numberText(
        municipality.figures[key].value ?? 0,
      )} = ${percentText(result)}`;
    const [first, last] = [municipality.figures.output_2020.year, municipality.figures.output_2025.year];
    const stated = [`${numberText(from)}%`, `${numberText(to)}%`] as const;
    return {
      ...given,
      formula: `${ratio('output_2020', before)}; ${ratio('output_2025', after)}; ${stated[0]} → ${stated[1]}`,
      verdict: {
        status: agrees ? 'agrees' : 'differs',
        sentence: {
          zh: `按附件1，武义、磐安占全市规上工业总产值的比重由${first}年的${percentText(before)}变为${last}年的${percentText(after)}，表1指标${shareRow}的规上工业增加值比重由${stated[0]}变为${stated[1]}，两者走向${agrees ? '相同' : '不同'}；总产值与增加值不是同一口径。`,
          en: `By annex 1, Wuyi’s and Pan’an’s share of the city’s output goes from ${percentText(before)} in ${first} to ${percentText(after)} in ${last}, and their share of value added, indicator ${shareRow} of table 1, from ${stated[0]} to ${stated[1]}: the two ${agrees ? 'move in the same direction' : 'do not move in the same direction'}, though output and value added are not the same measure.`,
        },
      },
    };
  },
});
