import type { Plan } from '../plan';
import type { Topic } from './topic';

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
