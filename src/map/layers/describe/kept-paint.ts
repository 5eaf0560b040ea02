import type { ExpressionSpecification } from 'maplibre-gl';
import type { Kept } from '../../../plan/filter/kept';
import type { Scheme } from '../../../style/scheme';
import { type StrengthLook, strengthLook } from '../../../style/strength-look';
import { byId } from './by-id';

type Paint<Value> = ExpressionSpecification | Value;

/** Paint that follows a filter: of a new filter only paint is set, no layer and no layout. */
export const keptPaint = {
  /** `full` for what the filter keeps and `rest` for all else; `full` where there is no filter. */
  fade: (kept: Kept | null, full: number, rest: number): Paint<number> =>
    kept
      ? byId(
          [...kept.keys()].map((id) => [id, full] as const),
          rest,
        )
      : full,

  /** A value of the look of each feature that is kept for its verbs, `other` for the rest. */
  look: <Value extends string | number>(
    kept: Kept | null,
    scheme: Scheme,
    of: (look: StrengthLook) => Value,
    other: Value,
  ): Paint<Value> =>
    byId(
      [...(kept ?? [])].flatMap(([id, strength]) => {
        const look = strengthLook(strength, scheme);
        return look ? [[id, of(look)] as const] : [];
      }),
      other,
    ),
};
