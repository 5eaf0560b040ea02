import gcoord from 'gcoord';
import type { Polygons } from '../geometry/polygons';

/** GCJ-02, the offset datum of the boundary package, to WGS 84; the same point gives the same result. */
export function toWgs84(polygons: Polygons): Polygons {
  return polygons.map((rings) =>
    rings.map((ring) =>
      ring.map(([lon = 0, lat = 0]) => gcoord.transform([lon, lat], gcoord.GCJ02, gcoord.WGS84)),
    ),
  );
}
