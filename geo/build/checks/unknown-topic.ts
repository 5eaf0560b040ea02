import type { Check } from './check-input';

/** Synonyms belong to industries and segments that there are, each named once in its group. */
export const unknownTopic: Check = ({ pack, synonyms }) => {
  const { industries } = pack.industries;
  const known = new Set(
    industries.flatMap(({ id, segments }) => [id, ...segments.map((segment) => segment.id)]),
  );
  return synonyms.flatMap(({ words, topics }) =>
    topics
      .filter((topic, index) => !known.has(topic) || topics.indexOf(topic) !== index)
      .map((topic) => ({
        rule: 'unknown-topic',
        feature: words[0] ?? 'synonyms.json',
        reason: `${topic} is no industry or segment, or stands twice`,
      })),
  );
};
