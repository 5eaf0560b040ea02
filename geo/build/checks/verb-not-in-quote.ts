import type { Check } from './check-input';
import { eachPhrase } from './lib/each-phrase';
import { quotesOf } from './lib/quotes-of';

/** A phrase's verb stands in its quotation; so does that of a target. */
export const verbNotInQuote: Check = ({ pack }) => {
  const quotes = quotesOf(pack);
  return [
    ...eachPhrase(pack).map(({ phrase: { verb, cite }, owner }) => ({ verb, cite, owner })),
    ...pack.targets.targets.map(({ id, wording, figure }) => ({
      verb: wording.zh,
      cite: figure.cite,
      owner: id,
    })),
  ]
    .filter(({ verb, cite }) => verb !== null && quotes.get(cite)?.includes(verb) === false)
    .map(({ verb, cite, owner }) => ({
      rule: 'verb-not-in-quote',
      feature: owner,
      reason: `${verb} is not in “${quotes.get(cite)}” (${cite})`,
    }));
};
