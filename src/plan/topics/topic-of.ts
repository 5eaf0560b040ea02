import type { Plan } from '../plan';
import type { Topic } from './topic';

/** The industry or segment with an id; null where there is none. */
export function topicOf(plan: Plan, id: string | null): Topic | null {
  const record = plan.industries.get(id ?? '');
  if (record) return { kind: 'industry', id: record.id, record, industry: record };
  for (const industry of plan.industries.values()) {
    const segment = industry.segments.find((each) => each.id === id);
    if (segment) return { kind: 'segment', id: segment.id, record: segment, industry };
  }
  return null;
}

/** Ids of all industries and segments. */
export function topicIds({ industries, segments }: Plan): readonly string[] {
  return [...industries.keys(), ...segments.keys()];
}
