import type { Check } from './check-input';
import { eachFigure } from './lib/each-figure';
import { numbersIn } from './lib/numbers-in';
import { quotesOf } from './lib/quotes-of';

/** A figure's number stands in its quotation; so do its qualifiers, and the words that replace a number. */
export const numberNotInQuote: Check = ({ pack }) => {
  const quotes = quotesOf(pack);
  return eachFigure(pack).flatMap(({ figure, owner }) => {
    const quote = quotes.get(figure.cite);
    if (quote === undefined) return [];
    const problem = (what: string | number) => ({
      rule: 'number-not-in-quote',
      feature: owner,
      reason: `${what} is not in the quotation “${quote}” (${figure.cite})`,
    });
    const instead = typeof figure.text === 'object' ? figure.text.zh : (figure.text ?? '');
    const words = [...figure.qualifiers, instead].filter((word) => !quote.includes(word));
    const numbers = [figure.value, 'upper' in figure ? figure.upper : null].filter(
      (number) => number != null,
    );
    const stated = numbersIn(quote);
    return [...numbers.filter((number) => !stated.includes(number)), ...words].map(problem);
  });
};
