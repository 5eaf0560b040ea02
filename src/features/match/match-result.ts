import { html, nothing, type TemplateResult } from 'lit';
import { nearestFacility } from '../../geometry/nearest-facility';
import type { Restriction } from '../../plan/annex/restriction';
import { type MapAnswer, noAnswer } from '../../plan/filter/map-answer';
import type { Plan } from '../../plan/plan';
import type { CardContext } from '../../ui/parts/card-context';
import { rangeText } from '../nearest/range-value';
import type { Candidate, CandidateEvidence, QueryTerm } from './model/evidence';
import { gatherEvidence } from './model/gather-evidence';
import { matchAnswer } from './model/match-answer';
import type { MatchInput } from './model/match-input';
import { parseRequest } from './model/parse-request';
import type { ParsedRequest } from './model/parsed-request';
import { points } from './model/points';
import { queryTerms } from './model/query-terms';
import { type Counting, rank } from './model/rank';
import type { Ranking } from './model/ranking';
import { restrictionsIn } from './model/restrictions-in';
import { suggestion } from './model/suggestion';
import type { Vocabulary } from './model/vocabulary';
import { type Wishes, wishesOf } from './model/wishes';
import { quotedWord } from './quoted-word';

/** All that follows from an input. */
export type MatchResult = {
  readonly request: ParsedRequest;
  /** The text with what was not understood spelled as something that is; null: nothing is near. */
  readonly suggestion: string | null;
  readonly wishes: Wishes;
  /** What the plan holds back of it. */
  readonly restrictions: readonly Restriction[];
  readonly terms: readonly QueryTerm[];
  readonly counting: Counting;
  readonly evidence: Readonly<Record<Candidate['kind'], readonly CandidateEvidence[]>>;
  readonly rankings: Readonly<Record<Candidate['kind'], Ranking>>;
};

/** Reads the text, gathers what the plan says, measures what is near, and ranks. */
export function matchResult(
  plan: Plan,
  vocabulary: Vocabulary,
  restrictions: readonly Restriction[],
  input: MatchInput,
): MatchResult {
  const request = parseRequest(plan, vocabulary, input.text);
  const terms = queryTerms(plan, request, input);
  const wishes = wishesOf(plan, input, request.areas);
  const counting: Counting = { points, weights: wishes.weights, favoured: null };
  const nearest = nearestFacility(plan);
  const evidence = {
    platform: gatherEvidence(plan, nearest, terms, wishes, 'platform'),
    city: gatherEvidence(plan, nearest, terms, wishes, 'city'),
  };
  const rankings = { platform: rank(evidence.platform, counting), city: rank(evidence.city, counting) };
  return {
    request,
    suggestion: suggestion(input.text, request.unknown, vocabulary),
    wishes,
    restrictions: restrictionsIn(input.text, vocabulary, restrictions),
    terms,
    counting,
    evidence,
    rankings,
  };
}

/** What of a result the map shows: nothing where nothing is recommended or asked for. */
export function answerOf(
  { restrictions, terms, wishes, rankings }: MatchResult,
  { plan, locale }: CardContext,
): MapAnswer {
  const stopped = restrictions.some(({ kind }) => kind === 'restricted');
  if (stopped || (terms.length === 0 && Object.keys(wishes.weights).length === 0)) return noAnswer;
  return matchAnswer(plan, [rankings.platform, rankings.city], wishes, (range) => rangeText(range, locale));
}

/** Says plainly, as a headline, that the plan has nothing of what was asked for. */
export function silentNote(
  { unknown, general, areas }: ParsedRequest,
  text: string,
  { locale }: CardContext,
): TemplateResult | typeof nothing {
  const { match, card } = locale.m;
  // Of a text that means nothing at all, the whole is said, and not what is left of it.
  const words = unknown.length > 0 && areas.length === 0 ? [text.trim()] : [...unknown, ...general];
  if (words.length === 0) return nothing;
  const listed = words.map(
    (word, index) => html`${index > 0 ? card.listSeparator : nothing}${quotedWord(word)}`,
  );
  return html`<div class="silent" role="status">
    <h3>${unknown.length > 0 ? match.silent : match.tooGeneral}${listed}</h3>
    <p class="soft">${unknown.length > 0 ? match.silentNote : match.tooGeneralNote}</p>
  </div>`;
}
