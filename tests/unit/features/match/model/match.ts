import { asksOf } from '../../../../../src/features/match/model/asks-of';
import { gather } from '../../../../../src/features/match/model/gather';
import { type MatchInput, noMatch } from '../../../../../src/features/match/model/match-input';
import { points } from '../../../../../src/features/match/model/points';
import { rank } from '../../../../../src/features/match/model/rank';
import { understand } from '../../../../../src/features/match/model/understand';
import { vocabularyOf } from '../../../../../src/features/match/model/vocabulary';
import { nearestFacility } from '../../../../../src/geometry/nearest-facility';
import { parseWords } from '../../../../../src/plan/lexicon/parse-words';
import type { Plan } from '../../../../../src/plan/plan';
import { readJson } from '../../../read-json';
import { realPlan } from '../../../real-plan';

export const words = parseWords(readJson('geo/words/synonyms.json'), readJson('geo/words/pinyin.json'));
export const vocabulary = vocabularyOf(realPlan, words);

/** What the match page would show for an input. */
export function match(input: Partial<MatchInput>, plan: Plan = realPlan) {
  const whole = { ...noMatch, ...input };
  const understanding = understand(plan, vocabulary, whole.text);
  const asks = asksOf(plan, understanding, whole);
  const counting = { points, wishes: whole.wishes, favoured: null };
  const of = (kind: 'platform' | 'city') => {
    const gathered = gather(plan, nearestFacility(plan), asks, whole.wishes, kind);
    return { gathered, ...rank(gathered, counting) };
  };
  return { understanding, asks, counting, platforms: of('platform'), cities: of('city') };
}
