import type { Plan } from './plan';
import type { Area } from './schema/area';
import type { Phrase } from './schema/phrase';

/** What the plan says of an area itself and of the platforms that it hosts. */
export function areaPhrases({ platforms }: Plan, { id, phrases }: Area): Phrase[] {
  return [...phrases, ...platforms.filter(({ area }) => area === id).flatMap((hosted) => hosted.phrases)];
}
