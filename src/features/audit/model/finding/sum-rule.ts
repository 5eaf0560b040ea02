import { sumFigures } from '../../../../plan/figures';
import { numberText } from '../../../../plan/number-text';
import type { Plan } from '../../../../plan/plan';
import type { Area } from '../../../../plan/schema/area';
import type { Bilingual } from '../../../../plan/schema/naming';
import { annexInputs } from './annex-inputs';
import type { Finding } from './finding';

/** Holds the sum of the areas of annex 1 against the city's row in the same column. */
export function sumRule(
  { areas, municipality }: Plan,
  { id, column, measure }: { id: string; column: keyof Area['figures']; measure: Bilingual },
): Finding {
  const city = municipality.figures[column];
  const { value: sum, inputs: parts } = sumFigures(areas.map(({ figures }) => figures[column]));
  const inputs = annexInputs([...areas, municipality], column);
  const base = {
    id,
    title: {
      zh: `${city.year}年${measure.zh}：各地合计与全市`,
      en: `${city.year} figures for ${measure.en}: areas and city`,
    },
    inputs,
    features: [],
  };
  if (sum === null || city.value === null) {
    return {
      ...base,
      status: 'open',
      sentence: {
        zh: `附件1中${city.year}年${measure.zh}的数值不全，各地合计无法与全市比较。`,
        en: `Annex 1 does not give every figure for ${measure.en} in ${city.year}, so the areas cannot be held against the city.`,
      },
      formula: '—',
    };
  }

  const [total, whole] = [numberText(sum), numberText(city.value)];
  const difference = numberText(Math.abs(city.value - sum));
  const agrees = sum === city.value;
  const zhUnit = city.unit === 'none' ? '' : city.unit;
  const enUnit = city.unit === '亿元' ? ' (100 million yuan)' : '';
  return {
    ...base,
    status: agrees ? 'agrees' : 'differs',
    sentence: {
      zh: `附件1中${areas.length}个区域${city.year}年${measure.zh}合计${total}${zhUnit}，${
        agrees
          ? `与全市一行的${whole}${zhUnit}一致`
          : `全市一行为${whole}${zhUnit}，${city.value > sum ? '多' : '少'}${difference}${zhUnit}`
      }。`,
      en: `In annex 1 the ${areas.length} areas’ figures for ${measure.en} in ${city.year} add up to ${total}${enUnit}; the city’s row has ${
        agrees
          ? `the same figure, ${whole}`
          : `${whole}, which is ${difference} ${city.value > sum ? 'more' : 'less'}`
      }.`,
    },
    formula: `${parts.map(({ value }) => numberText(value ?? 0)).join(' + ')} = ${total}${agrees ? '' : ` ≠ ${whole}`}`,
  };
}
