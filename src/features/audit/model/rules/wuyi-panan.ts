import { sumFigures } from '../../../../plan/figures';
import { numberText } from '../../../../plan/number-text';
import { share } from '../../../../plan/ratios';
import type { Bilingual } from '../../../../plan/schema/naming';
import { defineRule } from '../finding/define-rule';
import { annexInputs, rowTarget } from '../finding/inputs';
import { percentText } from '../finding/percent-text';
import { amountStep, step } from '../finding/step';

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
    const depends = dependsOn(added, wanted);
    const terms = (key: 'firms_2020' | 'firms_2025') =>
      pair.map(({ figures }) => numberText(figures[key].value ?? 0)).join(' + ');
    const [from, to] = [numberText(before), numberText(after)];
    const [sum, goal] = [numberText(added), numberText(wanted)];
    return {
      ...given,
      steps: [
        step(
          '附件1，两地净增（家）',
          'Annex 1, net addition in the two',
          `(${terms('firms_2025')}) − (${terms('firms_2020')}) = ${sum}`,
        ),
        step(`表1指标${firmsRow}，新增（家）`, `indicator ${firmsRow} of table 1, new firms`, goal),
      ],
      verdict: {
        status: added === wanted ? 'agrees' : added < wanted ? 'open' : 'differs',
        sentence: {
          zh: `按附件1，武义、磐安的规上工业企业由${from}家变为${to}家，净增${sum}家；表1指标${firmsRow}定为新增${goal}家，${depends.zh}。`,
          en: `By annex 1 the industrial enterprises above designated size in Wuyi and Pan’an go from ${from} to ${to}, a net addition of ${sum}; indicator ${firmsRow} of table 1 sets ${goal} new firms, ${depends.en}.`,
        },
      },
    };
  },
});

/** Whether a net addition can go with a number of new firms: fewer net than new can, where some leave. */
function dependsOn(net: number, wanted: number): Bilingual {
  const gap = numberText(Math.abs(wanted - net));
  if (net === wanted) return { zh: '两者一致', en: 'the same number' };
  if (net > wanted) return { zh: `净增多出${gap}家，两者不一致`, en: `${gap} fewer than the net addition` };
  return {
    zh: `“新增”若不扣除退出的企业，则与同期有${gap}家退出相容，若按净增计，则相差${gap}家，规划未说明按哪一种计`,
    en: `which fits if new firms are counted without those that leave and ${gap} leave in those years, and differs by ${gap} if the net addition is meant; the plan does not say which`,
  };
}

const shareRow = 20;

/** Wuyi's and Pan'an's share of output beside that of value added, indicator 20: two measures that nothing in the plan joins. */
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

    const ratio = (key: 'output_2020' | 'output_2025', result: number, write: (value: number) => string) =>
      `(${pair.map(({ figures }) => write(figures[key].value ?? 0)).join(' + ')}) ÷ ${write(
        municipality.figures[key].value ?? 0,
      )} = ${percentText(result)}`;
    const [first, last] = [municipality.figures.output_2020.year, municipality.figures.output_2025.year];
    const stated = [`${numberText(from)}%`, `${numberText(to)}%`] as const;
    return {
      ...given,
      steps: [
        amountStep(`${first}年总产值比重`, `share of output, ${first}`, (write) =>
          ratio('output_2020', before, write),
        ),
        amountStep(`${last}年总产值比重`, `share of output, ${last}`, (write) =>
          ratio('output_2025', after, write),
        ),
        step(
          `表1指标${shareRow}，增加值比重`,
          `indicator ${shareRow} of table 1, share of value added`,
          `${stated[0]} → ${stated[1]}`,
        ),
      ],
      verdict: {
        status: 'open',
        sentence: {
          zh: `按附件1，武义、磐安占全市规上工业总产值的比重由${first}年的${percentText(before)}变为${last}年的${percentText(after)}，表1指标${shareRow}的规上工业增加值比重由${stated[0]}变为${stated[1]}；总产值与增加值是两种口径，两个比重不能互相核对。`,
          en: `By annex 1, Wuyi’s and Pan’an’s share of the city’s output goes from ${percentText(before)} in ${first} to ${percentText(after)} in ${last}, and their share of value added, indicator ${shareRow} of table 1, from ${stated[0]} to ${stated[1]}: output and value added are different measures, so neither can be checked against the other.`,
        },
      },
    };
  },
});
