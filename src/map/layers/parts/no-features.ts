import type { Features } from '../../../plan/plan';

/** What a layer shows before it is given data. */
export const noFeatures: Features = { type: 'FeatureCollection', features: [] };
