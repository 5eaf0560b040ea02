import type { Properties } from '../schema/feature';

/** Cannot be used yet, or not all of it. What has no state is no transport. */
export function isUnopened({ state }: Pick<Properties, 'state'>): boolean {
  return state !== null && state !== 'open';
}
