import type { CitedFigure } from '../../../../plan/cited-figure';
import type { Target } from '../../../../plan/schema/indicator';

/** A target of chapter 4 as an input of a finding. */
export function targetInput({ name, figure }: Target): CitedFigure {
  return {
    label: {
      zh: `${name.zh}，${figure.year}年目标`,
      en: `${name.en}, target for ${figure.year}`,
    },
    figure,
  };
}
