import { industriesOf } from '../../../plan/industries-of';
import type { Plan } from '../../../plan/plan';
import type { Phrase } from '../../../plan/schema/phrase';
import type { Words } from './text-column';

/** The industries that phrases name, with the phrases' sources. */
export function industryWords({ industries }: Plan, phrases: readonly Phrase[]): Words {
  const naming = phrases.filter((phrase) => phrase.industries.length > 0);
  const ids = industriesOf(naming);
  const names = ids.flatMap((id) => industries.get(id)?.name ?? []);
  if (names.length === 0) return { text: null };
  const text = {
    zh: names.map(({ zh }) => zh).join('、'),
    en: names.map(({ en }) => en).join(', '),
  };
  return { text, industries: ids, cites: [...new Set(naming.map(({ cite }) => cite))] };
}
