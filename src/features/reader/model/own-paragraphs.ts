import type { Paragraph } from '../../../plan/annex/paragraph';
import { paragraphId } from '../../../plan/annex/paragraph-id';
import { planParagraphs } from '../../../plan/annex/plan-paragraphs';
import type { Section } from '../../../plan/schema/document';

/**
 * The full text of each paragraph, from a reader's own copy of the plan: where its headings are those of the plan, by
 * heading and number, elsewhere by the quotation alone. Paragraph id → text; one that is not found is left out.
 */
export function ownParagraphs(
  text: string,
  paragraphs: readonly Paragraph[],
  sections: readonly Section[],
): ReadonlyMap<string, string> {
  const plain = text.replaceAll(/\r\n?/g, '\n');
  const numbered = new Map(planParagraphs(plain, sections).map((each) => [paragraphId(each), each.text]));
  const lines = plain.split('\n').map((line) => line.trim());
  return new Map(
    paragraphs.flatMap((each) => {
      const id = paragraphId(each);
      const own = numbered.get(id);
      const found = own?.includes(each.quote) ? own : lines.find((line) => line.includes(each.quote));
      return found === undefined ? [] : [[id, found] as const];
    }),
  );
}
