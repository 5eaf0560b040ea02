import type { Check } from './check-input';
import { eachFeature } from './lib/each-feature';

/** What is approximate states its error. */
export const missingPrecision: Check = ({ geo }) =>
  eachFeature(geo)
    .filter(({ properties }) => properties.geometry_class === 'approximate' && properties.error_m === null)
    .map(({ properties }) => ({
      rule: 'missing-precision',
      feature: properties.id,
      reason: 'an approximate geometry without error_m',
    }));
