import type { Properties } from '../../../src/plan/schema/feature';
import type { Check } from './check-input';
import { eachFeature } from './lib/each-feature';

const figures = [
  'output_2020',
  'output_2025',
  'firms_2020',
  'firms_2025',
  'tax_per_mu_2020',
  'tax_per_mu_2025',
  'area_km2',
] as const satisfies (keyof Properties)[];

/** Every number of a feature has a citation or is marked as derived. */
export const numberWithoutCitation: Check = ({ geo }) =>
  eachFeature(geo).flatMap(({ properties }) =>
    figures
      .filter((name) => properties[name] !== null)
      .filter((name) => !(name in properties.cites) && !properties.derived.includes(name))
      .map((name) => ({
        rule: 'number-without-citation',
        feature: properties.id,
        reason: `${name} is neither cited nor derived`,
      })),
  );
