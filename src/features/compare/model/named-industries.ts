import type { Plan } from '../../../plan/plan';
import type { Industry } from '../../../plan/schema/industry';
import type { Platform } from '../../../plan/schema/platform';
import { type Mention, mentionsOf, strongest } from '../../../plan/topics/mentions';
import { topicOf } from '../../../plan/topics/topics';

export type NamedIndustry = {
  readonly industry: Industry;
  /** For each platform the phrase that says most of it, and how many there are; null where the plan does not name it. */
  readonly named: readonly ({ readonly mention: Mention; readonly count: number } | null)[];
};

/** The industries that the plan names for any of some platforms, those of most platforms first. */
export function namedIndustries(plan: Plan, platforms: readonly Platform[]): readonly NamedIndustry[] {
  const all = [...plan.industries.values()].flatMap((industry) => {
    const topic = topicOf(plan, industry.id);
    if (!topic) return [];
    const named = platforms.map(({ id }) => {
      const entity = plan.entities.get(id);
      const mentions = entity ? mentionsOf(plan, topic, entity) : [];
      const mention = strongest(mentions);
      return mention && { mention, count: mentions.length };
    });
    return [{ industry, named }];
  });
  const count = ({ named }: NamedIndustry) => named.filter(Boolean).length;
  return all.filter((each) => count(each) > 0).sort((a, b) => count(b) - count(a));
}
