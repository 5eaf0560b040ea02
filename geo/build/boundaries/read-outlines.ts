import type { FeatureCollection } from 'geojson';
import { type Polygons, polygonsOf } from '../geometry/polygons';
import { adcodes } from './adcodes';
import type { Outlines } from './make-boundaries';

/**
 * The nine counties from a boundary file of the reader's own: WGS 84 or CGCS2000, one feature or more for
 * each national code in the property `adcode`. Other features are left out; a missing county throws.
 */
export function readOutlines({ features }: FeatureCollection): Outlines {
  const outlines = new Map<string, Polygons>();
  for (const { properties, geometry } of features) {
    const id = adcodes[String(properties?.adcode)];
    if (id !== undefined) outlines.set(id, [...(outlines.get(id) ?? []), ...polygonsOf(geometry)]);
  }
  const missing = Object.entries(adcodes).filter(([, id]) => !outlines.has(id));
  if (missing.length > 0) throw new Error(`no outline of ${missing.flat().join(' ')}`);
  return outlines;
}
