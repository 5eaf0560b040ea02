import { gatherEvidence } from '../../../../../src/features/match/model/gather-evidence';
import { type MatchInput, noMatch } from '../../../../../src/features/match/model/match-input';
import { parseRequest } from '../../../../../src/features/match/model/parse-request';
import { points } from '../../../../../src/features/match/model/points';
import { queryTerms } from '../../../../../src/features/match/model/query-terms';
import { rank } from '../../../../../src/features/match/model/rank';
import { vocabularyOf } from '../../../../../src/features/match/model/vocabulary';
import { wishesOf } from '../../../../../src/features/match/model/wishes';
import { nearestFacility } from '../../../../../src/geometry/nearest-facility';
import { parseLexicon } from '../../../../../src/plan/lexicon/parse-lexicon';
import type { Plan } from '../../../../../src/plan/plan';
import { readJson } from '../../../read-json';
import { realPlan } from '../../../real-plan';

export const words = parseLexicon(readJson('geo/words/synonyms.json'), readJson('geo/words/pinyin.json'));
export const vocabulary = vocabularyOf(realPlan, words);

/** What the match page would show for an input. */
export function match(input: Partial<MatchInput>, plan: Plan = realPlan) {
  const whole = { ...noMatch, ...input };
  const understanding = parseRequest(plan, vocabulary, whole.text);
  const asks = queryTerms(plan, understanding, whole);
  const wishes = wishesOf(plan, whole, understanding.areas);
  const counting = { points, weights: wishes.weights, favoured: null };
  const of = (kind: 'platform' | 'city') => {
    const gathered = gatherEvidence(plan, nearestFacility(plan), asks, wishes, kind);
    return { gathered, ...rank(gathered, counting) };
  };
  return { understanding, asks, counting, platforms: of('platform'), cities: of('city') };
}
