import { comparisonOf, sumFigures } from '../../../../plan/figures';
import { defineRule } from '../finding/define-rule';
import { annexInputs } from '../finding/inputs';
import { amount, amountStep } from '../finding/step';

/** What the industries' targets for 2025 leave of the city's output for everything else. */
export const industryTargets = defineRule({
  id: 'industry-targets',
  title: {
    zh: '各产业产值目标与全市总产值',
    en: 'The industries’ targets for output and the city’s output',
  },
  open: {
    zh: '规划未给出各产业或全市的产值目标，无法相加比较。',
    en: 'The plan does not give the industries’ targets for output, or the city’s, so they cannot be compared.',
  },
  find: ({ industries, municipality }) => {
    const city = municipality.figures.output_2025;
    const targets = [...industries.values()].flatMap(({ name, output_2025 }) =>
      output_2025 ? [{ name, figure: output_2025 }] : [],
    );
    const sum = sumFigures(targets.map(({ figure }) => figure)).value;
    const given = {
      inputs: [
        ...targets.map(({ name, figure }) => ({
          label: {
            zh: `${name.zh}${figure.year}年产值目标`,
            en: `${name.en}, target for output in ${figure.year}`,
          },
          figure,
        })),
        ...annexInputs([municipality], 'output_2025'),
      ],
    };
    if (sum === null || city.value === null) {
      return { ...given, verdict: null };
    }

    const rest = city.value - sum;
    const floors = targets.every(({ figure }) => ['>=', '>'].includes(comparisonOf(figure)));
    const whole = city.value;
    const [total, goal, left] = [amount(sum), amount(whole), amount(Math.abs(rest))];
    const atLeast = floors ? { zh: '至少', en: 'at least ' } : { zh: '', en: '' };
    const atMost = floors ? { zh: '至多', en: 'at most ' } : { zh: '', en: '' };
    return {
      ...given,
      steps: [
        amountStep(
          '各产业目标合计',
          'the industries’ targets added up',
          (write) => `${targets.map(({ figure }) => write(figure.value ?? 0)).join(' + ')} = ${write(sum)}`,
        ),
        amountStep(
          '全市目标减合计',
          'the city’s target less the sum',
          (write) => `${write(whole)} − ${write(sum)} = ${write(rest)}`,
        ),
      ],
      verdict: {
        status: rest < 0 ? 'differs' : 'implied',
        sentence: {
          zh: `${targets.length}个产业${city.year}年的产值目标合计${atLeast.zh}${total.zh}，全市规上工业总产值目标为${goal.zh}，${
            rest < 0 ? `合计超出全市${atLeast.zh}${left.zh}` : `其余产业${atMost.zh}为${left.zh}`
          }。`,
          en: `The targets for output of ${targets.length} industries in ${city.year} add up to ${atLeast.en}${total.en}, and the city’s target is ${goal.en}, ${
            rest < 0
              ? `which the sum exceeds by ${atLeast.en}${left.en}`
              : `which leaves ${atMost.en}${left.en} for all other industries`
          }.`,
        },
      },
    };
  },
});
