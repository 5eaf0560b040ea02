import { phrasesByGrade } from '../../../plan/phrases-by-grade';
import type { Entity, Plan } from '../../../plan/plan';
import { phrasesOf } from '../../../plan/topics/phrases-of';
import type { Lang } from '../../../state/app-state';

/** The phrase in which the plan asks most of an entity, in its own words or our translation; null where it says nothing. */
export function strongestPhrase(entity: Entity, plan: Plan, lang: Lang): string | null {
  const [group] = phrasesByGrade(phrasesOf(entity), plan.verbs);
  const phrase = group?.phrases[0];
  const [own] = entity.kind === 'place' ? entity.record.cites : [];
  const quote = (cite: string | undefined) => plan.citations.get(cite ?? '')?.quote ?? null;
  if (!phrase) return quote(own);
  return lang === 'zh' ? quote(phrase.cite) : phrase.en;
}
