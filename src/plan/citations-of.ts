import type { Pack } from './pack';
import type { Citation } from './schema/citation';

/** The citations of all files. */
export function citationsOf(pack: Pack): Citation[] {
  return Object.values(pack).flatMap((file) => ('citations' in file ? file.citations : []));
}
