import type { FilterMatch } from '../../plan/filter/filter-match';
import type { Scheme } from '../../style/scheme';
import { type StrengthStyle, strengthStyle } from '../../style/strength-style';

/** How a filter shows a feature. */
export type Filtered = {
  /** Whether a filter is on that does not keep it. */
  readonly dimmed: boolean;
  /** How strongly the plan asks for what the filter asks; null: it asks for no topic, or does not keep it. */
  readonly look: StrengthStyle | null;
};

export function filteredOf(filterMatch: FilterMatch | null, id: string, scheme: Scheme): Filtered {
  const strength = filterMatch?.get(id);
  return {
    dimmed: filterMatch !== null && strength === undefined,
    look: strength ? strengthStyle(strength, scheme) : null,
  };
}
