import type { FilterMatch } from '../../plan/filter/filter-match';
import { strengthStyle } from '../../style/strength-style';
import type { MapSymbol } from './symbols-of';

/** How far a symbol reaches from its middle, in pixels, with the rings of a selection or a filter around it. */
export function symbolReach(
  { drawing, scale, properties: { id } }: MapSymbol,
  selected: string | null,
  filterMatch: FilterMatch | null,
): number {
  const strength = filterMatch?.get(id);
  const filter = strength ? strengthStyle(strength, 'light') : null;
  return (drawing.width * scale) / 2 + Math.max(id === selected ? 5 : 0, filter ? filter.width + 1 : 0);
}
