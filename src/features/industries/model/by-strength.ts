import type { Naming } from '../../../plan/topics/features-naming';
import { mentionRank, strongest } from '../../../plan/topics/strongest';

/** Features that name a topic, those first that say most; equal ones in the plan's order. */
export function byStrength(namings: readonly Naming[]): readonly Naming[] {
  const rank = ({ mentions }: Naming) => {
    const most = strongest(mentions);
    return most ? mentionRank(most) : Number.POSITIVE_INFINITY;
  };
  return namings.toSorted((a, b) => rank(a) - rank(b));
}
