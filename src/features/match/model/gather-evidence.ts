import type { FindNearest } from '../../../plan/nearest/facility';
import { gradeOf, phrasesOf } from '../../../plan/phrases';
import type { Plan } from '../../../plan/plan';
import { mentionsOf } from '../../../plan/topics/mentions';
import type { Topic } from '../../../plan/topics/topics';
import {
  type Candidate,
  type CandidateEvidence,
  candidatesOf,
  type Evidence,
  type QueryTerm,
} from './evidence';
import { findingOf } from './finding-of';
import { criterionIds, type MatchInput } from './match-input';
import { holdsKey, keyOf, phraseKeys, tokensOf } from './word-keys';

/** Gathers evidence for every candidate of a kind: on each thing asked for, and on each criterion. */
export function gatherEvidence(
  plan: Plan,
  nearest: FindNearest,
  terms: readonly QueryTerm[],
  criteria: MatchInput['criteria'],
  kind: Candidate['kind'],
): readonly CandidateEvidence[] {
  const wanted = criterionIds.filter((criterion) => criteria[criterion]);
  return candidatesOf(plan, kind).map((candidate) => ({
    candidate,
    termEvidence: terms.map((term) => ({ term, evidence: evidenceOf(plan, term, candidate) })),
    criterionFindings: wanted.map((criterion) => ({
      criterion,
      finding: findingOf(plan, nearest, criterion, candidate),
    })),
  }));
}

type FindWord = (keys: readonly string[]) => string | null;

/**
 * All that the plan says of a candidate about one thing asked for, its name first. A word counts as literal only
 * in a phrase that names a topic of it too: parts of farm machines are no parts of vehicles, and parts of vehicles
 * no vehicles.
 */
function evidenceOf(plan: Plan, { topics, words }: QueryTerm, candidate: Candidate): readonly Evidence[] {
  const keys = words.map((word) => ({ word, key: keyOf(tokensOf(word)) }));
  const wordIn: FindWord = (wholes) =>
    keys.find(({ key }) => wholes.some((whole) => holdsKey(whole, key)))?.word ?? null;
  const { name } = candidate.record;
  const word = wordIn([name.zh, name.en].map((each) => keyOf(tokensOf(each))));
  const own: Evidence = { basis: 'words', grade: 'name', topic: null, word, phrase: null, beside: [] };
  const said =
    topics.length > 0
      ? topics.flatMap((topic) => naming(plan, topic, candidate, wordIn))
      : having(plan, candidate, wordIn);
  return word === null ? said : [own, ...said];
}

/** The phrases that name a topic, or the industry of a segment. */
function naming(plan: Plan, topic: Topic, candidate: Candidate, wordIn: FindWord): readonly Evidence[] {
  return mentionsOf(plan, topic, candidate).map(({ phrase, grade, names, beside }) => {
    const word = names === 'itself' ? wordIn(phraseKeys(plan, phrase)) : null;
    const general = beside.length > 0 ? 'beside' : 'industry';
    const basis = names === 'parent' ? general : word === null ? 'itself' : 'words';
    return { basis, grade: grade ?? 'none', topic, word, phrase, beside };
  });
}

/** The phrases that have the words. */
function having(plan: Plan, candidate: Candidate, wordIn: FindWord): readonly Evidence[] {
  return phrasesOf(candidate).flatMap((phrase): Evidence[] => {
    const word = wordIn(phraseKeys(plan, phrase));
    const grade = gradeOf(phrase, plan.verbs) ?? 'none';
    return word === null ? [] : [{ basis: 'words', grade, topic: null, word, phrase, beside: [] }];
  });
}
