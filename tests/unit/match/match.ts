import { nearestFacility } from '../../../src/geometry/nearest-facility';
import { asksOf } from '../../../src/plan/match/asks-of';
import { gather } from '../../../src/plan/match/gather';
import { type MatchInput, noMatch } from '../../../src/plan/match/match-input';
import { points } from '../../../src/plan/match/points';
import { rank } from '../../../src/plan/match/rank';
import { understand } from '../../../src/plan/match/understand';
import { vocabularyOf } from '../../../src/plan/match/vocabulary';
import type { Plan } from '../../../src/plan/plan';
import { parseWords } from '../../../src/plan/words/parse-words';
import { readJson } from '../read-json';
import { realPlan } from '../real-plan';

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
