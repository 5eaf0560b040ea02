import { paragraphId } from '../../../plan/annex/paragraph-id';
import { memoize } from '../../../plan/memoize';
import { phrasesOf } from '../../../plan/phrases';
import type { Plan } from '../../../plan/plan';

/** What the atlas has from a paragraph: whose card, topic or figure rests on a sentence of it. */
export type ParagraphUse = { readonly kind: 'entity' | 'topic' | 'target'; readonly id: string };

/** Paragraph id → what rests on it, in the order of the pack, each once. */
export const paragraphUses = memoize((plan: Plan): ReadonlyMap<string, readonly ParagraphUse[]> => {
  const uses = new Map<string, Map<string, ParagraphUse>>();
  const note = (cites: readonly string[], use: ParagraphUse) => {
    for (const cite of cites) {
      const citation = plan.citations.get(cite);
      if (citation?.locator.kind !== 'paragraph') continue;
      const id = paragraphId({ section: citation.section, paragraph: citation.locator.paragraph });
      const own = uses.get(id) ?? new Map<string, ParagraphUse>();
      uses.set(id, own.set(`${use.kind} ${use.id}`, use));
    }
  };
  for (const entity of plan.entities.values()) {
    const cites = entity.kind === 'place' ? entity.record.cites : phrasesOf(entity).map(({ cite }) => cite);
    note(cites, { kind: 'entity', id: entity.id });
  }
  for (const industry of plan.industries.values()) {
    const figure = industry.output_2025 ? [industry.output_2025.cite] : [];
    note([industry.cite, ...figure, ...industry.phrases.map(({ cite }) => cite)], {
      kind: 'topic',
      id: industry.id,
    });
    for (const { id, cite, phrases } of industry.segments)
      note([cite, ...phrases.map((phrase) => phrase.cite)], { kind: 'topic', id });
  }
  for (const { id, figure } of plan.targets) note([figure.cite], { kind: 'target', id });
  return new Map([...uses].map(([id, own]) => [id, [...own.values()]]));
});
