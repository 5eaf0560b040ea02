import type { CitedFigure } from '../../../../plan/cited-figure';
import { comparisonOf } from '../../../../plan/figures';
import { numberText } from '../../../../plan/number-text';
import type { Bilingual } from '../../../../plan/schema/naming';
import type { Finding } from './finding';

type Subject = {
  readonly id: string;
  readonly title: Bilingual;
  /** What is stated, as the subject of a sentence. */
  readonly what: Bilingual;
  /** The amount in words with its unit. */
  readonly amount: (value: number) => Bilingual;
  /** How many places of the plan state it, and that number in words. */
  readonly places: number;
  readonly inWords: Bilingual;
};

/** Whether the plan states the same number wherever it states it. */
export function statedAlike(subject: Subject, inputs: readonly CitedFigure[]): Finding {
  const { what, amount, inWords } = subject;
  const stated = inputs.flatMap(({ label, figure }) => {
    if (figure.value === null) return [];
    const orMore = comparisonOf(figure) === '>=';
    const place = {
      zh: `${label.zh}${orMore ? '（以上）' : ''}`,
      en: `${label.en}${orMore ? ' (or more)' : ''}`,
    };
    return [{ value: figure.value, place, amount: amount(figure.value) }];
  });
  const complete = stated.length === subject.places;
  const same = new Set(stated.map(({ value }) => value)).size === 1;
  const places = (language: keyof Bilingual) => stated.map(({ place }) => place[language]);
  const sentence = (): Bilingual => {
    if (!complete)
      return {
        zh: `规划未在全部${inWords.zh}处给出${what.zh}的数字。`,
        en: `The plan does not give the figure for ${what.en} in all ${inWords.en} places.`,
      };
    if (same)
      return {
        zh: `${what.zh}在以下各处均为${stated[0]?.amount.zh}：${places('zh').join('；')}。`,
        en: `The figure for ${what.en} is ${stated[0]?.amount.en} in each of these places: ${places('en').join('; ')}.`,
      };
    return {
      zh: `${what.zh}各处不一：${stated.map(({ place, amount }) => `${place.zh}为${amount.zh}`).join('；')}。`,
      en: `The figure for ${what.en} differs between places: ${stated.map(({ place, amount }) => `${place.en}: ${amount.en}`).join('; ')}.`,
    };
  };
  return {
    id: subject.id,
    status: complete ? (same ? 'agrees' : 'differs') : 'open',
    title: subject.title,
    sentence: sentence(),
    formula: stated.map(({ value }) => numberText(value)).join(same ? ' = ' : '; '),
    inputs,
    features: [],
  };
}
