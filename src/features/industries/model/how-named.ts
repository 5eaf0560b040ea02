import { type Mention, mentionRank, type Naming, strongest } from '../../../plan/topics/mentions';

/**
 * How a feature names a topic: `itself`; only its industry (`parent`); or its industry only by way of other segments
 * (`beside`), whose ids are given.
 */
export type HowNamed = { readonly way: 'itself' | 'parent' | 'beside'; readonly beside: readonly string[] };

export function howNamed(mentions: readonly Mention[]): HowNamed {
  if (mentions.some(({ names }) => names === 'itself')) return { way: 'itself', beside: [] };
  const others = [...new Set(mentions.flatMap(({ beside }) => beside))];
  const onlyBeside = mentions.every(({ beside }) => beside.length > 0);
  return { way: onlyBeside ? 'beside' : 'parent', beside: onlyBeside ? others : [] };
}

/** Features that name a topic, those first that say most; equal ones in the plan's order. */
export function byStrength(namings: readonly Naming[]): readonly Naming[] {
  const rank = ({ mentions }: Naming) => {
    const most = strongest(mentions);
    return most ? mentionRank(most) : Number.POSITIVE_INFINITY;
  };
  return namings.toSorted((a, b) => rank(a) - rank(b));
}
