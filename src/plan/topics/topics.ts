import type { Plan } from '../plan';
import type { Industry, Segment } from '../schema/industry';

/** What an investor can ask for: an industry of the 2+4+N system, or one of its segments. Their ids differ. */
export type Topic =
  | { readonly kind: 'industry'; readonly id: string; readonly record: Industry; readonly industry: Industry }
  | { readonly kind: 'segment'; readonly id: string; readonly record: Segment; readonly industry: Industry };

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

/** All industries, or all segments, in the plan's order. */
export const topicsOf = {
  industries: ({ industries }: Plan): readonly Topic[] =>
    [...industries.values()].map((industry) => ({
      kind: 'industry',
      id: industry.id,
      record: industry,
      industry,
    })),
  segments: ({ industries }: Plan): readonly Topic[] =>
    [...industries.values()].flatMap((industry) =>
      industry.segments.map((record): Topic => ({ kind: 'segment', id: record.id, record, industry })),
    ),
};

/** Ids of all industries and segments. */
export function topicIds({ industries, segments }: Plan): readonly string[] {
  return [...industries.keys(), ...segments.keys()];
}
