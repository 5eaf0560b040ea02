import { phrasesOf } from '../../../plan/phrases';
import type { Plan } from '../../../plan/plan';
import { candidatesOf } from './evidence';
import { holdsKey, phraseKeys } from './word-keys';

/** Whether a phrase about a candidate has a word. */
export function isSaid(plan: Plan, key: string): boolean {
  return [...candidatesOf(plan, 'platform'), ...candidatesOf(plan, 'city')].some((candidate) =>
    phrasesOf(candidate).some((phrase) => phraseKeys(plan, phrase).some((whole) => holdsKey(whole, key))),
  );
}
