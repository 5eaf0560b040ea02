import type { Thematic } from '../../state/thematic';
import { IntentEvent } from '../../ui/intent-event';

/** Sends up, from the element that an event happened at, what the reader wants of the thematic map. */
export function changeThematic({ currentTarget }: Event, change: Partial<Thematic>): void {
  currentTarget?.dispatchEvent(new IntentEvent({ type: 'thematic', change }));
}
