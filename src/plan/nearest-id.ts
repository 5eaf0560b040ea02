import { distance } from 'fastest-levenshtein';

/** So many letters may be wrong, missing or too many. */
const mostErrors = 2;

/** The known id that an unknown one most likely means: written a little otherwise, or longer or shorter by a part. */
export function nearestId(id: string, known: readonly string[]): string | null {
  if (known.includes(id)) return id;
  const alike = known
    .map((each) => ({ each, errors: distance(id, each) }))
    .filter(({ each, errors }) => errors <= mostErrors || isPart(id, each) || isPart(each, id))
    .toSorted((a, b) => a.errors - b.errors || (a.each < b.each ? -1 : 1));
  return alike[0]?.each ?? null;
}

/** `lanxi` is a part of `lanxi-ez`; a word of one or two letters could be of anything. */
function isPart(short: string, long: string): boolean {
  return short.length > 2 && long.startsWith(`${short}-`);
}
