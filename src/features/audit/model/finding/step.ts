import { numberText } from '../../../../plan/number-text';
import type { Unit } from '../../../../plan/schema/figure';
import type { Bilingual } from '../../../../plan/schema/naming';

/** One step of a computation: what it computes, with the unit, and the numbers written out. */
export type Step = { readonly label: Bilingual; readonly text: Bilingual };

/** A step whose numbers are the same in both languages. */
export function step(zh: string, en: string, text: string): Step {
  return { label: { zh, en }, text: { zh: text, en: text } };
}

/** A step in amounts, given in 亿元: in Chinese they stay so, in English they are billions of yuan. */
export function amountStep(zh: string, en: string, write: (amount: Amount) => string): Step {
  return {
    label: { zh: `${zh}（亿元）`, en: `${en} (CNY bn)` },
    text: { zh: write(inYi), en: write(inBillions) },
  };
}

/** A step in figures of one unit, amounts of 亿元 as each language counts them. */
export function unitStep(unit: Unit, zh: string, en: string, write: (amount: Amount) => string): Step {
  return unit === '亿元' ? amountStep(zh, en, write) : step(zh, en, write(inYi));
}

/** Writes 亿元, with at most so many decimals in Chinese; in English there is one more, so that none is lost. */
type Amount = (value: number, digits?: number) => string;

const inYi: Amount = (value, digits = 1) => numberText(value, digits);
const inBillions: Amount = (value, digits = 1) => numberText(value / 10, digits + 1);

/** An amount of 亿元 in a sentence: `8,000亿元`, `CNY 800 bn`. */
export function amount(value: number, digits?: number): Bilingual {
  return { zh: `${inYi(value, digits)}亿元`, en: `CNY ${inBillions(value, digits)} bn` };
}

/** Constant growth a year written out: `(8,000 ÷ 4,453)^(1/5) − 1 = 12.4%`. */
export function growthText(from: string, to: string, years: number, rate: string): string {
  return `(${to} ÷ ${from})^(1/${years}) − 1 = ${rate}`;
}
