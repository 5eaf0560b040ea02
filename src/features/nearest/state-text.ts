import type { Locale } from '../../i18n/locale';
import type { Properties } from '../../plan/schema/feature';

/** What of transport is not open, in words: its state, the year planned where known, and when that was known. */
export function stateText({ state, planned, as_of }: Properties, { m }: Locale): string {
  const { states, planned: plannedFor, asOf } = m.nearest;
  if (state === null || state === 'open') return '';
  return [states[state], planned && plannedFor(planned), as_of && asOf(as_of)]
    .filter((part) => part)
    .join(m.nearest.comma);
}
