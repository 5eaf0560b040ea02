import type { Properties } from '../../../src/plan/schema/feature';
import type { Check } from './check-input';
import { eachFeature } from './lib/each-feature';

const transport = new Set(['expressway', 'rail', 'rail_hsr', 'metro', 'metro_station', 'station', 'airport']);

/** Every line and station of transport says whether it can be used, and when that was known; nothing else does. */
export const transportState: Check = ({ geo }) =>
  eachFeature(geo).flatMap(({ properties }) => {
    const reason = reasonOf(properties);
    return reason ? [{ rule: 'transport-state', feature: properties.id, reason }] : [];
  });

const date = /^\d{4}(-(0[1-9]|1[0-2]))?$/;

function reasonOf({ type, state, opened, planned, as_of }: Properties): string | null {
  if (type === null || !transport.has(type)) return state === null ? null : 'a state without transport';
  if (state === null || as_of === null) return 'transport without a state and its date';
  if ([opened, planned, as_of].some((each) => each !== null && !date.test(each))) {
    return 'a date that is neither a year nor a year and month';
  }
  if (state === 'open' && planned !== null) return 'open, and yet planned';
  return state === 'under-construction' && opened !== null ? 'under construction, and yet opened' : null;
}
