import type { Geometry } from 'geojson';
import { wkb } from './wkb';

/** A geometry as a GeoPackage stores it: a head with the reference system and no envelope, then well-known binary. */
export function geopackageGeometry(geometry: Geometry, srsId: number): Uint8Array<ArrayBuffer> {
  const body = wkb(geometry);
  const bytes = new Uint8Array(8 + body.length);
  const head = new DataView(bytes.buffer);
  head.setUint16(0, 0x4750);
  head.setUint8(3, 1);
  head.setInt32(4, srsId, true);
  bytes.set(body, 8);
  return bytes;
}
