import type { Plan } from '../../../plan/plan';
import { type Topic, topicOf } from '../../../plan/topics/topics';
import type { QueryTerm } from './evidence';
import type { MatchInput } from './match-input';
import type { ParsedRequest, RequestTopic } from './parsed-request';

/**
 * What is asked for: what the text means without the topics taken out, bare words, and the topics chosen by hand.
 * Topics that the text means by the same word are one thing, or a word of two meanings would count twice.
 */
export function queryTerms(
  plan: Plan,
  { topics, literal }: ParsedRequest,
  { topics: chosen, without }: MatchInput,
): readonly QueryTerm[] {
  const meant = topics.filter(({ topic: { id } }) => !without.includes(id) || chosen.includes(id));
  const added = chosen
    .filter((id) => !meant.some(({ topic }) => topic.id === id))
    .flatMap((id) => topicOf(plan, id) ?? []);
  return [
    ...together(meant).map((group) =>
      queryTerm(
        group.map(({ topic }) => topic),
        group.flatMap(({ words }) => words),
        group.flatMap(({ reasons }) => reasons.map(({ word }) => word)),
      ),
    ),
    ...added.map((topic) => queryTerm([topic], [topic.record.name.zh, topic.record.name.en], [])),
    ...literal
      .filter(({ word }) => !without.includes(word))
      .map(
        ({ word, plan: more }): QueryTerm => ({
          id: word,
          topics: [],
          words: [word, ...more],
          typed: [word],
        }),
      ),
  ];
}

function queryTerm(topics: readonly Topic[], words: readonly string[], typed: readonly string[]): QueryTerm {
  return {
    id: topics.map(({ id }) => id).join('+'),
    topics,
    words: [...new Set(words)],
    typed: [...new Set(typed)],
  };
}

/** Groups topics that share a word of the text. */
function together(meant: readonly RequestTopic[]): readonly (readonly RequestTopic[])[] {
  const groups: RequestTopic[][] = [];
  for (const each of meant) {
    const words = each.reasons.map(({ word }) => word);
    const group = groups.find((others) =>
      others.some(({ reasons }) => reasons.some(({ word }) => words.includes(word))),
    );
    if (group) group.push(each);
    else groups.push([each]);
  }
  return groups;
}
