import { sumFigures } from '../../../../plan/figures';
import { numberText } from '../../../../plan/number-text';
import { defineRule } from '../finding/define-rule';
import { annexInputs } from '../finding/inputs';
import { amount, unitStep } from '../finding/step';

const names = {
  output: { zh: '规上工业总产值', en: 'output of industrial enterprises above designated size' },
  firms: { zh: '规上工业企业数', en: 'the number of industrial enterprises above designated size' },
};

/** Do the areas of annex 1 add up to the city's row in the same column? */
const sumRule = (measure: keyof typeof names, year: 2020 | 2025) => {
  const name = names[measure];
  const column = `${measure}_${year}` as const;
  return defineRule({
    id: `sum-${measure}-${year}`,
    title: {
      zh: `${year}年${name.zh}：各地合计与全市`,
      en: `${year} figures for ${name.en}: areas and city`,
    },
    open: {
      zh: `附件1中${year}年${name.zh}的数值不全，各地合计无法与全市比较。`,
      en: `Annex 1 does not give every figure for ${name.en} in ${year}, so the areas cannot be held against the city.`,
    },
    find: ({ areas, municipality }) => {
      const city = municipality.figures[column];
      const { value: sum, inputs: parts } = sumFigures(areas.map(({ figures }) => figures[column]));
      const inputs = annexInputs([...areas, municipality], column);
      if (sum === null || city.value === null) return { inputs, verdict: null };

      const goal = city.value;
      const agrees = sum === goal;
      const sumText = (write: (value: number) => string) =>
        `${parts.map(({ value }) => write(value ?? 0)).join(' + ')} = ${write(sum)}${agrees ? '' : ` ≠ ${write(goal)}`}`;
      const inWords = (value: number) =>
        measure === 'output' ? amount(value) : { zh: `${numberText(value)}家`, en: numberText(value) };
      const [total, whole, difference] = [sum, goal, Math.abs(goal - sum)].map(inWords);
      return {
        inputs,
        steps: [unitStep(city.unit, '各地合计', 'the areas added up', sumText)],
        verdict: {
          status: agrees ? 'agrees' : 'differs',
          sentence: {
            zh: `附件1中${areas.length}个区域${year}年${name.zh}合计${total?.zh}，${
              agrees
                ? `与全市一行的${whole?.zh}一致`
                : `全市一行为${whole?.zh}，${goal > sum ? '多' : '少'}${difference?.zh}`
            }。`,
            en: `In annex 1 the ${areas.length} areas’ figures for ${name.en} in ${year} add up to ${total?.en}; the city’s row has ${
              agrees
                ? `the same figure, ${whole?.en}`
                : `${whole?.en}, which is ${difference?.en} ${goal > sum ? 'more' : 'less'}`
            }.`,
          },
        },
      };
    },
  });
};

export const sumOutput2020 = sumRule('output', 2020);
export const sumOutput2025 = sumRule('output', 2025);
export const sumFirms2020 = sumRule('firms', 2020);
export const sumFirms2025 = sumRule('firms', 2025);
