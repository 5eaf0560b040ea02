import type { Check } from './check-input';

/** A word means one thing: it stands once in all groups of synonyms, whatever its case. */
export const wordTwice: Check = ({ synonyms }) => {
  const seen = new Map<string, string>();
  return synonyms.flatMap(({ words }) =>
    words.flatMap((word) => {
      const before = seen.get(word.toLowerCase());
      const group = words[0] ?? word;
      seen.set(word.toLowerCase(), group);
      return before === undefined
        ? []
        : [{ rule: 'word-twice', feature: group, reason: `${word} stands in the group of ${before} too` }];
    }),
  );
};
