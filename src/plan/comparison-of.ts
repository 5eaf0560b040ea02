import type { Comparison } from './schema/feature';
import type { Figure } from './schema/figure';

/** The sign that the plan's qualifiers amount to: 以上 is `>=`, 超 and 突破 are `>`, 左右 is `~`. */
export function comparisonOf({ qualifiers }: Pick<Figure, 'qualifiers'>): Comparison {
  if (qualifiers.includes('以上')) return '>=';
  if (qualifiers.includes('超') || qualifiers.includes('突破')) return '>';
  return qualifiers.includes('左右') ? '~' : '=';
}
