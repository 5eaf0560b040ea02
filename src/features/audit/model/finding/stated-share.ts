import type { CitedFigure } from '../../../../plan/cited-figure';
import { decimalsOf, numberText } from '../../../../plan/number-text';
import { share } from '../../../../plan/ratios';
import type { Bilingual } from '../../../../plan/schema/naming';
import type { Finding } from './finding';
import { percentText } from './percent-text';
import { roundsTo } from './rounds-to';

type Subject = {
  readonly id: string;
  readonly title: Bilingual;
  /** Part and whole in words, as the subject of a sentence. */
  readonly ratio: (part: string, whole: string) => Bilingual;
};

/** Whether a share in percent that the plan states is that of the part and the whole it states. */
export function statedShare(
  { id, title, ratio }: Subject,
  part: CitedFigure | null,
  whole: CitedFigure | null,
  stated: CitedFigure | null,
): Finding {
  const base = { id, title, inputs: [part, whole, stated].filter((input) => input !== null), features: [] };
  const [dividend, divisor] = [part?.figure.value ?? null, whole?.figure.value ?? null];
  const percent = stated?.figure.value ?? null;
  const fraction = share(dividend, divisor);
  if (dividend === null || divisor === null || percent === null || fraction === null) {
    return {
      ...base,
      status: 'open',
      sentence: {
        zh: '规划未给出核对这一占比所需的全部数字。',
        en: 'The plan does not give all the figures from which this share is checked.',
      },
      formula: '—',
    };
  }

  const agrees = roundsTo(fraction * 100, percent);
  const result = percentText(fraction, Math.max(decimalsOf(percent), 1));
  const subject = ratio(numberText(dividend), numberText(divisor));
  return {
    ...base,
    status: agrees ? 'agrees' : 'differs',
    sentence: {
      zh: `${subject.zh}${result}，规划写为${percent}%，两者${agrees ? '一致' : '不一致'}。`,
      en: `${subject.en}: ${result}; the plan states ${percent}%, ${agrees ? 'the same' : 'which differs'}.`,
    },
    formula: `${numberText(dividend)} ÷ ${numberText(divisor)} = ${result}${agrees ? '' : ` ≠ ${percent}%`}`,
  };
}
