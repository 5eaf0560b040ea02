import { nearestFacility } from '../../geometry/nearest-facility';
import type { Ask } from '../../plan/match/ask';
import { asksOf } from '../../plan/match/asks-of';
import type { Candidate } from '../../plan/match/candidate';
import { gather } from '../../plan/match/gather';
import type { Gathered } from '../../plan/match/gathered';
import type { MatchInput } from '../../plan/match/match-input';
import { points } from '../../plan/match/points';
import { rank } from '../../plan/match/rank';
import type { Ranking } from '../../plan/match/ranking';
import type { Counting } from '../../plan/match/score-of';
import { understand } from '../../plan/match/understand';
import type { Understanding } from '../../plan/match/understanding';
import type { Vocabulary } from '../../plan/match/vocabulary';
import type { Plan } from '../../plan/plan';

/** All that follows from an input. */
export type MatchResult = {
  readonly understanding: Understanding;
  readonly asks: readonly Ask[];
  readonly counting: Counting;
  readonly gathered: Readonly<Record<Candidate['kind'], readonly Gathered[]>>;
  readonly rankings: Readonly<Record<Candidate['kind'], Ranking>>;
};

/** Reads the text, gathers what the plan says, measures what is near, and ranks. */
export function matchResult(plan: Plan, vocabulary: Vocabulary, input: MatchInput): MatchResult {
  const understanding = understand(plan, vocabulary, input.text);
  const asks = asksOf(plan, understanding, input);
  const counting: Counting = { points, wishes: input.wishes, favoured: null };
  const nearest = nearestFacility(plan);
  const gathered = {
    platform: gather(plan, nearest, asks, input.wishes, 'platform'),
    city: gather(plan, nearest, asks, input.wishes, 'city'),
  };
  const rankings = { platform: rank(gathered.platform, counting), city: rank(gathered.city, counting) };
  return { understanding, asks, counting, gathered, rankings };
}
