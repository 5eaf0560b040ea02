import { phrasesByGrade, phrasesOf } from '../../../plan/phrases';
import type { Entity, Plan } from '../../../plan/plan';
import type { Lang } from '../../../state/app-state';
import { kindText } from '../../../ui/parts/kind-text';
import type { PageContext } from '../subject/page-context';
import type { Subject } from '../subject/subject';

/** What a page's subject is, in a word or two. */
export function kindMessage(subject: Subject, { locale, messages }: PageContext): string {
  switch (subject.kind) {
    case 'home':
      return '';
    case 'entity':
      return kindText(subject.entity, locale);
    case 'measure':
      return messages.measure;
    case 'story':
      return messages.story;
  }
}

/**
 * The phrase in which the plan asks most of an entity, first of those that name an industry, in its own words or our
 * translation; null where it says nothing.
 */
export function strongestPhrase(entity: Entity, plan: Plan, lang: Lang): string | null {
  const phrases = phrasesOf(entity);
  const naming = phrases.filter(({ industries, segments }) => industries.length + segments.length > 0);
  const [group] = phrasesByGrade(naming.length > 0 ? naming : phrases, plan.verbs);
  const phrase = group?.phrases[0];
  const [own] = entity.kind === 'place' ? entity.record.cites : [];
  const quote = (cite: string | undefined) => plan.citations.get(cite ?? '')?.quote ?? null;
  if (!phrase) return quote(own);
  return lang === 'zh' ? quote(phrase.cite) : phrase.en;
}
