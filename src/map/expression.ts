import type { ExpressionSpecification } from 'maplibre-gl';

/** An expression whose arguments are put together in lists, where its own type is too narrow to follow. */
export function expression(
  operator: ExpressionSpecification[0],
  ...args: readonly unknown[]
): ExpressionSpecification {
  return [operator, ...args] as ExpressionSpecification;
}
