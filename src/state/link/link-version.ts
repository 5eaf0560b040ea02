import { queryOf } from './query-of';

/** The version of the link grammar written here. Links name it from version 2 on; one without is version 1. */
const linkVersion = 1;

/** Whether a link was written by a later grammar than this one, so that parts of it may be ignored. */
export function isNewerLink(search: string): boolean {
  return Number(queryOf(search).get('v')) > linkVersion;
}
