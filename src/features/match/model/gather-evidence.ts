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
import { generic } from './filler';
import { findingOf } from './finding-of';
import { isSaid } from './is-said';
import { wishIds } from './match-input';
import type { Basis } from './points';
import type { Wishes } from './wishes';
import { holdsKey, keyOf, phraseKeys, tokensOf } from './word-keys';

/** Gathers evidence for every candidate of a kind: on each thing asked for, and on each criterion. */
export function gatherEvidence(
  plan: Plan,
  nearest: FindNearest,
  terms: readonly QueryTerm[],
  wishes: Wishes,
  kind: Candidate['kind'],
): readonly CandidateEvidence[] {
  const wanted = wishIds.filter((criterion) => wishes.weights[criterion]);
  return candidatesOf(plan, kind).map((candidate) => ({
    candidate,
    termEvidence: terms.map((term) => ({ term, evidence: evidenceOf(plan, term, candidate) })),
    criterionFindings: wanted.map((criterion) => ({
      criterion,
      finding: findingOf(plan, nearest, wishes, criterion, candidate),
    })),
  }));
}

type FindWord = (keys: readonly string[]) => string | null;

/**
 * All that the plan says of a candidate about one thing asked for, its name first. A word counts as literal only
 * in a phrase that names a topic of it too: parts of farm machines are no parts of vehicles, and parts of vehicles
 * no vehicles. Where the plan has the reader’s own words, other words for the same count less.
 */
function evidenceOf(
  plan: Plan,
  { topics, words, typed }: QueryTerm,
  candidate: Candidate,
): readonly Evidence[] {
  const { name } = candidate.record;
  const word = finder(words)([name.zh, name.en].map((each) => keyOf(tokensOf(each))));
  const own: Evidence = { basis: 'words', grade: 'name', topic: null, word, phrase: null, beside: [] };
  const exact = finder(typed.some((each) => isSaid(plan, keyOf(tokensOf(each)))) ? typed : words);
  const said =
    topics.length > 0
      ? [
          ...topics.flatMap((topic) => naming(plan, topic, candidate, exact)),
          ...having(plan, candidate, 'said', finder(typed.filter(isTelling))),
        ]
      : [...having(plan, candidate, 'words', exact), ...having(plan, candidate, 'said', finder(words))];
  return word === null ? said : [own, ...said];
}

function finder(words: readonly string[]): FindWord {
  const keys = words.map((word) => ({ word, key: keyOf(tokensOf(word)) }));
  return (wholes) => keys.find(({ key }) => wholes.some((whole) => holdsKey(whole, key)))?.word ?? null;
}

/** Signs that a word has at least to count where the phrase is about something else. */
const telling = { han: 4, latin: 8 };

/** What the plan says literally always counts, but for words that say too little. */
function isTelling(word: string): boolean {
  const key = keyOf(tokensOf(word));
  return !generic.has(key) && key.length >= (/\p{Script=Han}/u.test(key) ? telling.han : telling.latin);
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

/** The phrases that have a word, whatever they name. */
function having(plan: Plan, candidate: Candidate, basis: Basis, wordIn: FindWord): readonly Evidence[] {
  return phrasesOf(candidate).flatMap((phrase): Evidence[] => {
    const word = wordIn(phraseKeys(plan, phrase));
    const grade = gradeOf(phrase, plan.verbs) ?? 'none';
    return word === null ? [] : [{ basis, grade, topic: null, word, phrase, beside: [] }];
  });
}
