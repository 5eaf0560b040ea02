import * as v from 'valibot';
import { properties } from './schema/feature';

const position = v.strictTuple([v.number(), v.number()]);
const line = v.array(position);
const rings = v.array(line);

const geometry = v.variant('type', [
  v.strictObject({ type: v.literal('Point'), coordinates: position }),
  v.strictObject({ type: v.literal('MultiPoint'), coordinates: line }),
  v.strictObject({ type: v.literal('LineString'), coordinates: line }),
  v.strictObject({ type: v.literal('MultiLineString'), coordinates: rings }),
  v.strictObject({ type: v.literal('Polygon'), coordinates: rings }),
  v.strictObject({ type: v.literal('MultiPolygon'), coordinates: v.array(rings) }),
]);

/** A GeoJSON file of the pack (RFC 7946, positions without height). Foreign members are dropped. */
export const featureCollection = v.object({
  type: v.literal('FeatureCollection'),
  features: v.array(v.object({ type: v.literal('Feature'), properties, geometry })),
});
