import { html, nothing, type TemplateResult } from 'lit';
import { nearestFacility } from '../../geometry/nearest-facility';
import type { Plan } from '../../plan/plan';
import type { CardContext } from '../../ui/parts/card-context';
import { asksOf } from './model/asks-of';
import type { Ask, Candidate, Gathered } from './model/evidence';
import { gather } from './model/gather';
import type { MatchInput } from './model/match-input';
import { points } from './model/points';
import { type Counting, rank } from './model/rank';
import type { Ranking } from './model/ranking';
import { understand } from './model/understand';
import type { Understanding } from './model/understanding';
import type { Vocabulary } from './model/vocabulary';
import { quotedWord } from './quoted-word';

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

/** Says plainly that the plan has nothing of what was asked for. */
export function silentNote(
  { unknown }: Understanding,
  { locale }: CardContext,
): TemplateResult | typeof nothing {
  const { match, card } = locale.m;
  if (unknown.length === 0) return nothing;
  return html`<p class="silent" role="status">
    ${match.silent}${unknown.map((word, index) => html`${index > 0 ? card.listSeparator : nothing}${quotedWord(word)}`)}
    <span class="soft">${match.silentNote}</span>
  </p>`;
}
