import type { Check } from './check-input';
import { quotesOf } from './lib/quotes-of';

/** A segment's terms stand in a paragraph that it cites (a footnote cuts one segment in two). */
export const termNotInPlan: Check = ({ pack, planText }) => {
  if (planText === null) return [];
  const quotes = quotesOf(pack);
  const paragraphs = planText.split('\n');
  const segments = pack.industries.industries.flatMap((industry) => industry.segments);
  return segments.flatMap(({ id, cite, phrases, terms }) => {
    const cited = [cite, ...phrases.map((phrase) => phrase.cite)].map((name) => quotes.get(name) ?? '');
    const text = paragraphs.filter((line) => cited.some((quote) => quote && line.includes(quote))).join('\n');
    return terms
      .filter(({ zh }) => !text.includes(zh))
      .map(({ zh }) => ({
        rule: 'term-not-in-plan',
        feature: id,
        reason: `${zh} is not in its paragraph`,
      }));
  });
};
