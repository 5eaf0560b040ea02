import type { Annex } from '../../../src/plan/annex/annex';
import { paragraphId } from '../../../src/plan/annex/paragraph-id';
import { planParagraphs } from '../../../src/plan/annex/plan-paragraphs';
import type { Pack } from '../../../src/plan/pack';
import { citationsOf } from '../../../src/plan/pack-records';
import type { Problem } from '../../../src/plan/plan-error';

/**
 * Holds the records of the plan's paragraphs to its text: each paragraph has one, in its order, and what is quoted of it
 * and named in it stands there. So does every quotation of the pack, in the paragraph that it claims.
 */
export function checkParagraphs(
  { paragraphs, conditions, restrictions, citations }: Annex,
  pack: Pack,
  planText: string,
): Problem[] {
  const text = planParagraphs(planText, pack.sections.sections);
  const words = new Map(text.map((each) => [paragraphId(each), each.text]));
  const order = paragraphs.map(paragraphId);
  const differs = text
    .map(paragraphId)
    .flatMap((id, at) =>
      order[at] === id ? [] : [problem('paragraph-missing', id, `“${order[at]}” is in its place`)],
    )
    .slice(0, 1);
  const surplus = order.slice(text.length).map((id) => problem('paragraph-unknown', id, 'the plan has none'));
  const unsaid = paragraphs.flatMap((each) => {
    const id = paragraphId(each);
    const own = words.get(id) ?? '';
    return [
      ...(own.includes(each.quote) ? [] : [problem('quote-not-in-paragraph', id, each.quote)]),
      ...each.terms
        .filter(({ zh }) => !own.includes(zh))
        .map(({ zh }) => problem('term-not-in-paragraph', id, zh)),
    ];
  });
  const elsewhere = [...citationsOf(pack), ...citations.values()].flatMap(
    ({ id, section, locator, quote }) => {
      if (locator.kind !== 'paragraph') return [];
      const claimed = paragraphId({ section, paragraph: locator.paragraph });
      return words.get(claimed)?.includes(quote)
        ? []
        : [problem('quote-not-in-paragraph', id, `not in ${claimed}`)];
    },
  );
  const unheld = [...conditions, ...restrictions].flatMap((each) => {
    const claimed = paragraphId(each);
    return words.get(claimed)?.includes(each.quote)
      ? []
      : [problem('quote-not-in-paragraph', each.id, `not in ${claimed}`)];
  });
  return [...differs, ...surplus, ...unsaid, ...elsewhere, ...unheld];
}

function problem(rule: string, feature: string, reason: string): Problem {
  return { rule, feature, reason };
}
