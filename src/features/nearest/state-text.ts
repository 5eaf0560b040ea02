import type { Locale } from '../../i18n/locale';
import type { Properties } from '../../plan/schema/feature';

/** The state of a line or station in words, with when it opened where that is known, and when all this was known; empty for all else. */
export function fullStateText(properties: Properties, locale: Locale): string {
  const { states, since, asOf, comma } = locale.m.nearest;
  const { state, opened, as_of } = properties;
  if (state !== 'open') return stateText(properties, locale);
  return [opened ? since(opened) : states.open, as_of && asOf(as_of)].filter((part) => part).join(comma);
}

/** What of transport is not open, in words: its state, the year planned where known, and when that was known. */
export function stateText({ state, planned, as_of }: Properties, { m }: Locale): string {
  const { states, planned: plannedFor, asOf } = m.nearest;
  if (state === null || state === 'open') return '';
  return [states[state], planned && plannedFor(planned), as_of && asOf(as_of)]
    .filter((part) => part)
    .join(m.nearest.comma);
}
