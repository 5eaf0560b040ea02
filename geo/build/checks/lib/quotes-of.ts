import { citationsOf } from '../../../../src/plan/citations-of';
import type { Pack } from '../../../../src/plan/pack';

/** Citation id → quotation. */
export function quotesOf(pack: Pack): ReadonlyMap<string, string> {
  return new Map(citationsOf(pack).map(({ id, quote }) => [id, quote]));
}
