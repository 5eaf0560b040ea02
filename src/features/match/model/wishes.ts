import type { Feature, Geometry } from 'geojson';
import type { Plan } from '../../../plan/plan';
import type { Properties } from '../../../plan/schema/feature';
import type { CriterionId, MatchInput, Weight } from './match-input';
import { pointFeature } from './point-of';

/** All that counts beside the industry, and how much. */
export type Wishes = {
  readonly weights: Readonly<Partial<Record<CriterionId, Weight>>>;
  /** Ids of the areas that the text names. */
  readonly areas: readonly string[];
  readonly within: { readonly from: Feature<Geometry, Properties>; readonly kilometres: number } | null;
};

/** The wishes of an input; `areas`: ids of those that its text names. */
export function wishesOf(plan: Plan, input: MatchInput, areas: readonly string[]): Wishes {
  const { criteria, area = 'matters', within } = input;
  const from = within ? pointFeature(plan, within.of) : null;
  return {
    weights: {
      ...criteria,
      ...(areas.length > 0 && area !== 'off' ? { area } : {}),
      ...(within && from ? { within: within.weight } : {}),
    },
    areas,
    within: within && from ? { from, kilometres: within.kilometres } : null,
  };
}
