import type { Plan } from '../../../plan/plan';
import type { Passage } from './search-document';

/** What a citation quotes. */
export function passageOf({ citations }: Pick<Plan, 'citations'>, cite: string, en: string | null): Passage {
  return { cite, zh: citations.get(cite)?.quote ?? '', en };
}
