import { numberText } from '../../../../plan/number-text';
import type { Area } from '../../../../plan/schema/area';
import { defineRule } from '../finding/define-rule';
import { annexInputs, rowTarget } from '../finding/inputs';
import { amount, amountStep, step } from '../finding/step';

/** What 千亿级 means, in 亿元: the class's own name, not a figure of the plan. */
const threshold = 1000;
const row = 18;

const list = (areas: readonly Area[]) => ({
  zh: areas.map(({ name }) => name.zh).join('、'),
  en: new Intl.ListFormat('en-GB').format(areas.map(({ name }) => name.en)),
});

/** Are there as many areas of 1,000 亿元 of output as indicator 18 wants counties of that class? */
export const thousandYiAreas = defineRule({
  id: 'thousand-yi-areas',
  title: {
    zh: '千亿级工业大县：附件1与表1',
    en: 'Industrial counties of the 100-billion-yuan class: annex 1 and table 1',
  },
  open: {
    zh: `规划未给出各地的全部产值目标或指标${row}的目标，千亿级的个数无法比较。`,
    en: `The plan does not give every area’s target for output, or no target for indicator ${row}, so the two numbers cannot be compared.`,
  },
  find: ({ areas, indicators }) => {
    const indicator = indicators.find(({ number }) => number === row);
    const wanted = indicator?.target.value ?? null;
    const complete = areas.every(({ figures }) => figures.output_2025.value !== null);
    const large = areas.filter(({ figures }) => (figures.output_2025.value ?? 0) >= threshold);
    const zones = large.filter(({ level }) => level === 'zone');
    const given = {
      inputs: [...annexInputs(areas, 'output_2025'), ...rowTarget(indicator)],
      features: large.map(({ id }) => id),
    };
    if (!complete || wanted === null) {
      return { ...given, verdict: null };
    }

    const [count, goal, limit] = [numberText(large.length), numberText(wanted), numberText(threshold)];
    const left = numberText(large.length - zones.length);
    const names = list(large);
    const year = indicator?.target.year;
    const named = large.length > 0;
    const doubt =
      zones.length > 0
        ? {
            zh: `；其中${list(zones).zh}是开发区，不是县，不计则为${left}个，规划未说明是否计入`,
            en: `; ${list(zones).en} among them is a development zone and not a county, without which there are ${left}, and the plan does not say whether it counts`,
          }
        : { zh: '', en: '' };
    const values = (group: readonly Area[], write: (value: number) => string) =>
      group.map(({ figures }) => write(figures.output_2025.value ?? 0)).join(' · ');
    const small = areas.filter((area) => !large.includes(area));
    return {
      ...given,
      steps: [
        amountStep(
          `${year}年产值目标不低于${limit}亿元的区域`,
          `areas with a target for output of CNY 100 bn or more in ${year}`,
          (write) => `${values(large, write)}${named ? ' → ' : ''}${count}`,
        ),
        amountStep('其余区域', 'the other areas', (write) => values(small, write)),
        ...(zones.length > 0
          ? [
              step(
                '不计开发区',
                'without development zones',
                `${count} − ${numberText(zones.length)} = ${left}`,
              ),
            ]
          : []),
        step(`表1指标${row}`, `indicator ${row} of table 1`, goal),
      ],
      verdict: {
        status: zones.length > 0 ? 'open' : large.length === wanted ? 'agrees' : 'differs',
        sentence: {
          zh: `按附件1，${year}年规上工业总产值不低于${limit}亿元的区域有${count}个${named ? `（${names.zh}）` : ''}，表1指标${row}定为${goal}个千亿级工业大县${doubt.zh}。`,
          en: `By annex 1, the areas with an output of at least ${amount(threshold).en} in ${year} number ${count}${named ? ` (${names.en})` : ''}, and indicator ${row} of table 1 sets ${goal} industrial counties of that class${doubt.en}.`,
        },
      },
    };
  },
});
