import type { Check } from './check-input';
import { quotesOf } from './lib/quotes-of';

/** The names that a count lists stand in the quotation it cites for them. */
export const nameNotInQuote: Check = ({ pack }) => {
  const quotes = quotesOf(pack);
  return pack.facts.counts.flatMap(({ id, named, list_cite }) => {
    const quote = list_cite === null ? '' : (quotes.get(list_cite) ?? '');
    return named
      .filter(({ zh }) => !quote.includes(zh))
      .map(({ zh }) => ({
        rule: 'name-not-in-quote',
        feature: id,
        reason: `${zh} is not in “${quote}” (${list_cite})`,
      }));
  });
};
