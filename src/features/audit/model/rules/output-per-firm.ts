import { numberText } from '../../../../plan/number-text';
import { share } from '../../../../plan/ratios';
import { defineRule } from '../finding/define-rule';
import { annexInputs } from '../finding/inputs';
import { amountStep } from '../finding/step';

/** Output per firm by area (亿元 a firm) in 2020 and 2025, and the areas in which it is to fall. */
export const outputPerFirm = defineRule({
  id: 'output-per-firm',
  title: { zh: '各地每家规上企业的产值', en: 'Output per firm by area' },
  open: {
    zh: '规划未给出计算各地每家企业产值所需的数字。',
    en: 'The plan does not give the figures from which output per firm by area is computed.',
  },
  find: (plan) => {
    const rows = plan.areas.map(({ id, name, figures }) => ({
      id,
      name,
      figures,
      from: share(figures.output_2020.value, figures.firms_2020.value),
      to: share(figures.output_2025.value, figures.firms_2025.value),
    }));
    const known = rows.flatMap(({ from, to, ...row }) =>
      from === null || to === null ? [] : [{ ...row, from, to }],
    );
    const unknown = rows.filter(({ from, to }) => from === null || to === null);
    const falling = known.filter(({ from, to }) => to < from);
    /** 10 亿元 are a billion yuan, 0.01 亿元 a million. */
    const millions = (output: number) => numberText(output * 100, 0);
    const zh = falling.map(
      ({ name, from, to }) => `${name.zh}（${numberText(from, 2)}→${numberText(to, 2)}亿元/家）`,
    );
    const en = falling.map(
      ({ name, from, to }) => `${name.en} (CNY ${millions(from)} m → CNY ${millions(to)} m)`,
    );
    const gapZh =
      unknown.length > 0 ? `；${unknown.map(({ name }) => name.zh).join('、')}缺少数字，无法计算` : '';
    const gapEn =
      unknown.length > 0
        ? `; it cannot be computed for want of figures in ${unknown.map(({ name }) => name.en).join(', ')}`
        : '';
    const counted = {
      zh: `在可计算的${known.length}个地区中`,
      en: `Among the ${known.length} areas that can be computed`,
    };
    return {
      inputs: annexInputs(plan.areas, 'output_2020', 'firms_2020', 'output_2025', 'firms_2025'),
      features: falling.map(({ id }) => id),
      steps: known.flatMap(({ name, figures: f, from, to }) =>
        [
          { output: f.output_2020, firms: f.firms_2020, result: from },
          { output: f.output_2025, firms: f.firms_2025, result: to },
        ].map(({ output, firms, result }) =>
          amountStep(
            `${name.zh}${output.year}年`,
            `${name.en}, ${output.year}`,
            (write) => `${write(output.value ?? 0)} ÷ ${numberText(firms.value ?? 0)} = ${write(result, 2)}`,
          ),
        ),
      ),
      verdict:
        known.length > 0
          ? {
              status: 'implied',
              sentence:
                falling.length > 0
                  ? {
                      zh: `${counted.zh}，2020年至2025年每家规上企业的产值将下降的有：${zh.join('、')}${gapZh}。`,
                      en: `${counted.en}, output per industrial enterprise above designated size is to fall from 2020 to 2025 in: ${en.join(', ')}${gapEn}.`,
                    }
                  : {
                      zh: `${counted.zh}，2020年至2025年每家规上企业的产值均不下降${gapZh}。`,
                      en: `${counted.en}, output per industrial enterprise above designated size is to fall in none from 2020 to 2025${gapEn}.`,
                    },
            }
          : null,
    };
  },
});
