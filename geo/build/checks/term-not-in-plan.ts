import type { Check } from './check-input';
import { quotesOf } from './lib/quotes-of';

/** A segment's terms stand in the paragraph that its citation points to. */
export const termNotInPlan: Check = ({ pack, planText }) => {
  if (planText === null) return [];
  const quotes = quotesOf(pack);
  const paragraphs = planText.split('\n');
  const segments = pack.industries.industries.flatMap((industry) => industry.segments);
  return segments.flatMap(({ id, cite, terms }) => {
    const quote = quotes.get(cite);
    const text = quote ? paragraphs.filter((paragraph) => paragraph.includes(quote)).join('\n') : '';
    return terms
      .filter(({ zh }) => !text.includes(zh))
      .map(({ zh }) => ({
        rule: 'term-not-in-plan',
        feature: id,
        reason: `${zh} is not in its paragraph`,
      }));
  });
};
