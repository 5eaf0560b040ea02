import type { ExpressionSpecification } from 'maplibre-gl';
import { expression } from '../../expression';

/** A paint value for each feature by its `id` property; a feature that is not listed has `other`. */
export function byId<Value extends string | number>(
  values: Iterable<readonly [id: string, value: Value]>,
  other: Value,
): ExpressionSpecification | Value {
  const pairs = [...values].flat();
  return pairs.length > 0 ? expression('match', ['get', 'id'], ...pairs, other) : other;
}
