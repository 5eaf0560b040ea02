import type { Check } from './check-input';

/** What synonyms say the plan calls a thing, the plan does say. */
export const synonymNotInPlan: Check = ({ synonyms, planText }) => {
  if (planText === null) return [];
  return synonyms.flatMap(({ words, plan }) =>
    plan
      .filter((word) => !planText.includes(word))
      .map((word) => ({
        rule: 'synonym-not-in-plan',
        feature: words[0] ?? 'synonyms.json',
        reason: `${word} is not in the plan`,
      })),
  );
};
