import type { Check } from './check-input';
import { eachPhrase } from './lib/each-phrase';
import { quotesOf } from './lib/quotes-of';

/** A phrase's verb stands in its quotation. */
export const verbNotInQuote: Check = ({ pack }) => {
  const quotes = quotesOf(pack);
  return eachPhrase(pack)
    .filter(({ phrase }) => phrase.verb !== null && quotes.get(phrase.cite)?.includes(phrase.verb) === false)
    .map(({ phrase, owner }) => ({
      rule: 'verb-not-in-quote',
      feature: owner,
      reason: `${phrase.verb} is not in “${quotes.get(phrase.cite)}” (${phrase.cite})`,
    }));
};
