import type { Pack } from '../../../../src/plan/pack';
import { citationsOf } from '../../../../src/plan/pack-records';

/** Citation id → quotation. */
export function quotesOf(pack: Pack): ReadonlyMap<string, string> {
  return new Map(citationsOf(pack).map(({ id, quote }) => [id, quote]));
}
