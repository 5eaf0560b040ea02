import type { ExpressionSpecification } from 'maplibre-gl';
import type { FilterMatch } from '../../../plan/filter/filter-match';
import type { Scheme } from '../../../style/scheme';
import { type StrengthStyle, strengthStyle } from '../../../style/strength-style';
import { byId } from './by-id';

type Paint<Value> = ExpressionSpecification | Value;

/** Paint that follows a filter: of a new filter only paint is set, no layer and no layout. */
export const matchPaint = {
  /** `full` for what the filter keeps and `rest` for all else; `full` where there is no filter. */
  fade: (filterMatch: FilterMatch | null, full: number, rest: number): Paint<number> =>
    filterMatch
      ? byId(
          [...filterMatch.keys()].map((id) => [id, full] as const),
          rest,
        )
      : full,

  /** A value of the look of each feature that is kept for its verbs, `other` for the rest. */
  look: <Value extends string | number>(
    filterMatch: FilterMatch | null,
    scheme: Scheme,
    of: (look: StrengthStyle) => Value,
    other: Value,
  ): Paint<Value> =>
    byId(
      [...(filterMatch ?? [])].flatMap(([id, strength]) => {
        const look = strengthStyle(strength, scheme);
        return look ? [[id, of(look)] as const] : [];
      }),
      other,
    ),
};
